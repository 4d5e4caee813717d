"""study_forum.everyone_takes_part: each member reports, lectures, chairs and comments."""
import json
import sqlite3
import sys

ledger = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
year = sys.argv[2]
last = f"{year}-12-31"
roles = {"report", "lecturer", "host", "comment"}
members = ledger.execute(
    """SELECT DISTINCT m.id FROM members m JOIN memberships s ON s.member = m.id
       WHERE m.condition IS NULL AND ifnull(s."from", '') <= ? AND ifnull(s.through, '9999') >= ?""",
    (last, last),
).fetchall()
for (member,) in members:
    taken = set()
    for (played,) in ledger.execute(
        """SELECT p.roles FROM participations p JOIN activities a ON a.id = p.activity
           WHERE p.member = ? AND substr(a.date, 1, 4) = ? AND p.attendance IN ('present', 'made_up')
             AND (a.type = 'study_forum' OR EXISTS
                  (SELECT 1 FROM json_each(ifnull(a.also, '[]')) WHERE value = 'study_forum'))""",
        (member, year),
    ):
        taken.update(json.loads(played or "[]"))
    print(member, "met" if roles <= taken else "not_met", year, sep="\t")
