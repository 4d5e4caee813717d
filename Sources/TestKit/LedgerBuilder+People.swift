public import Ledger

extension TestLedger {
    @discardableResult
    public func unit(_ name: String, kind: String = "branch", founded: String? = nil, dissolved: String? = nil, hasCommittee: Bool? = nil)
        -> Self
    {
        var unit = PartyUnit()
        unit.name = name
        unit.kind = kind
        unit.founded = founded.map { day($0) }
        unit.dissolved = dissolved.map { day($0) }
        unit.hasCommittee = hasCommittee
        _ = units.add(unit, named: name)
        return self
    }

    @discardableResult
    public func group(_ name: String, unit: String? = nil, from: String? = nil, through: String? = nil) -> Self {
        var group = PartyGroup()
        group.name = name
        group.unit = unitRef(unit)
        group.from = from.map { day($0) }
        group.through = through.map { day($0) }
        _ = groups.add(group, named: name)
        return self
    }

    /// A member with one stretch of membership; `moves` adds further ones.
    @discardableResult
    public func member(
        _ name: String, unit: String? = nil, group: String? = nil, status: String = "full", from: String? = nil, through: String? = nil,
        condition: String = ""
    ) -> Self {
        var member = Member()
        member.name = name
        member.condition = condition
        let ref = members.add(member, named: name)
        belongs(ref, unit: unit, group: group, status: status, from: from, through: through)
        return self
    }

    /// A further stretch of a member's history: the one before must have ended.
    @discardableResult
    public func moves(
        _ name: String, unit: String? = nil, group: String? = nil, status: String = "full", from: String, through: String? = nil
    ) -> Self {
        belongs(memberRef(name), unit: unit, group: group, status: status, from: from, through: through)
        return self
    }

    @discardableResult
    public func post(_ name: String, _ post: String, unit: String? = nil, from: String? = nil, through: String? = nil) -> Self {
        var held = Post()
        held.member = memberRef(name)
        held.post = post
        held.unit = unit.map { unitRef($0) }
        held.from = from.map { day($0) }
        held.through = through.map { day($0) }
        _ = posts.add(held)
        return self
    }

    private func belongs(_ member: Ref<Member>, unit: String?, group: String?, status: String, from: String?, through: String?) {
        var stretch = Membership()
        stretch.member = member
        stretch.group = group.map { groupRef($0) }
        stretch.unit = unit == nil && stretch.group != nil ? groups[stretch.group!].unit : unitRef(unit)
        stretch.status = status
        stretch.from = from.map { day($0) }
        stretch.through = through.map { day($0) }
        _ = memberships.add(stretch)
    }

    /// The member so called, plainly made where there is none.
    public func memberRef(_ name: String) -> Ref<Member> {
        if let known = members.named[name] { return known }
        member(name)
        return members.named[name]!
    }

    func unitRef(_ name: String?) -> Ref<PartyUnit> {
        var plain = PartyUnit()
        plain.kind = "branch"
        guard let name else {
            plain.name = "示例支部"
            return units.only({ plain }, named: plain.name)
        }
        if let known = units.named[name] { return known }
        plain.name = name
        return units.add(plain, named: name)
    }

    func groupRef(_ name: String) -> Ref<PartyGroup> {
        if let known = groups.named[name] { return known }
        group(name)
        return groups.named[name]!
    }
}
