"""dues.dues_by_rate: what a member pays for a month is the rate of his pay, to the cent."""
import sqlite3
import sys
from decimal import ROUND_HALF_UP, Decimal

RATES = [(3000, "0.005"), (5000, "0.01"), (10000, "0.015"), (None, "0.02")]


def due(pay):
    for bound, rate in RATES:
        if bound is None or pay <= bound:
            return (pay * Decimal(rate)).quantize(Decimal("0.01"), ROUND_HALF_UP)


ledger = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
rows = ledger.execute(
    """SELECT id, base, amount FROM payments
       WHERE substr(date, 1, 4) = ? AND ifnull(kind, '') <> 'gift'
         AND base IS NOT NULL AND amount IS NOT NULL""",
    (sys.argv[2],),
)
for payment, base, amount in rows:
    paid = Decimal(amount) / 100
    print(payment, "met" if paid == due(Decimal(base) / 100) else "not_met", sep="\t")
