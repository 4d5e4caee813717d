"""core_life.group_meeting_monthly: each group meets once a month; a joint sitting counts for each group that it names."""
import sqlite3
import sys

ledger = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
year = int(sys.argv[2])
for month in range(1, 13):
    period = f"{year}-{month:02}"
    groups = ledger.execute(
        """SELECT id FROM groups
           WHERE substr(ifnull("from", ''), 1, 7) <= ? AND ifnull(through, '9999') >= ?""",
        (period, period),
    ).fetchall()
    for (group,) in groups:
        (held,) = ledger.execute(
            """SELECT count(*) FROM activities
               WHERE substr(date, 1, 7) = ?
                 AND (type = 'group_meeting' OR EXISTS
                      (SELECT 1 FROM json_each(ifnull(also, '[]')) WHERE value = 'group_meeting'))
                 AND EXISTS (SELECT 1 FROM json_each(ifnull(groups, '[]')) WHERE value = ?)""",
            (period, group),
        ).fetchone()
        print(group, "met" if held >= 1 else "not_met", period, sep="\t")
