"""classes.leave_one_seventh: leave is no more than a seventh of the hours of the class."""
import sqlite3
import sys
from fractions import Fraction

ledger = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
year = sys.argv[2]
# Hours are whole hundredths in the ledger, so that no rounding decides.
trainees = ledger.execute(
    """SELECT t.id, c.total_hours, ifnull(sum(l.hours), 0)
       FROM trainees t JOIN classes c ON c.id = t.class LEFT JOIN leaves l ON l.trainee = t.id
       WHERE c.starts <= ? AND c.ends >= ?
       GROUP BY t.id""",
    (f"{year}-12-31", f"{year}-01-01"),
)
for trainee, whole, leave in trainees:
    print(trainee, "met" if Fraction(leave, whole) <= Fraction(1, 7) else "not_met", sep="\t")
