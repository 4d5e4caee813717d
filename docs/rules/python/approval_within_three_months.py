"""development.approval_within_three_months: the superior decides in three months, in special cases in six."""
import calendar
import sqlite3
import sys
from datetime import date


def after(day, months):
    """The same day so many months later; the last day of a month that is too short."""
    total = day.year * 12 + day.month - 1 + months
    year, month = total // 12, total % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


ledger = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
year = int(sys.argv[2])
rows = ledger.execute(
    """SELECT s.member, s.date, a.date, a.reason FROM steps s LEFT JOIN steps a
         ON a.member = s.member AND a.procedure = s.procedure AND a.step = '上级党委审批'
       WHERE s.procedure = '发展党员' AND s.step = '支部大会接收'"""
)
for member, assembly, approval, reason in rows:
    assembly = date.fromisoformat(assembly)
    if approval is None:
        continue  # still to come: the reader has to know that it is open
    approval = date.fromisoformat(approval)
    in_time = assembly <= approval <= after(assembly, 3)
    special = reason and assembly <= approval <= after(assembly, 6)
    if approval.year == year:
        print(member, "met" if in_time or special else "not_met", sep="\t")
