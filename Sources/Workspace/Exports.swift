// Who enters through the hall gets the values that it hands over, without knocking at each room.
@_exported public import Exchange
@_exported public import Ledger
@_exported public import Rendering
@_exported public import Rules
@_exported public import Scripting
@_exported public import Store
