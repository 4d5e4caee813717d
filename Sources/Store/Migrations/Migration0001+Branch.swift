extension Migration {
    /// The branch: its bodies, people, sittings.
    static let branch = """
        CREATE TABLE "units" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "name" TEXT NOT NULL CHECK ("name" <> ''),
            "kind" TEXT CHECK ("kind" IN ('branch', 'temporary', 'general_branch', 'committee')),
            "code" TEXT,
            "parent" INTEGER REFERENCES "units" ("id") ON DELETE RESTRICT,
            "founded" TEXT
                CHECK (length("founded") IN (4, 7, 10)
                    AND "founded" IS
                        substr(date("founded" || substr('-01-01', length("founded") - 3), '+0 days'), 1, length("founded"))),
            "dissolved" TEXT
                CHECK (length("dissolved") IN (4, 7, 10)
                    AND "dissolved" IS
                        substr(date("dissolved" || substr('-01-01', length("dissolved") - 3), '+0 days'), 1, length("dissolved"))),
            "term_end" TEXT
                CHECK (length("term_end") IN (4, 7, 10)
                    AND "term_end" IS
                        substr(date("term_end" || substr('-01-01', length("term_end") - 3), '+0 days'), 1, length("term_end"))),
            "has_committee" INTEGER CHECK ("has_committee" IN (0, 1))
        ) STRICT;
        CREATE UNIQUE INDEX "units_key" ON "units" ("name");
        CREATE INDEX "units_parent" ON "units" ("parent");

        CREATE TABLE "groups" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "unit" INTEGER NOT NULL REFERENCES "units" ("id") ON DELETE RESTRICT,
            "name" TEXT NOT NULL CHECK ("name" <> ''),
            "from" TEXT
                CHECK (length("from") IN (4, 7, 10)
                    AND "from" IS
                        substr(date("from" || substr('-01-01', length("from") - 3), '+0 days'), 1, length("from"))),
            "through" TEXT
                CHECK (length("through") IN (4, 7, 10)
                    AND "through" IS
                        substr(date("through" || substr('-01-01', length("through") - 3), '+0 days'), 1, length("through")))
        ) STRICT;
        CREATE UNIQUE INDEX "groups_key" ON "groups" ("unit", "name");

        CREATE TABLE "members" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "name" TEXT NOT NULL CHECK ("name" <> ''),
            "code" TEXT,
            "sex" TEXT CHECK ("sex" IN ('male', 'female')),
            "ethnicity" TEXT,
            "birth" TEXT
                CHECK (length("birth") IN (4, 7, 10)
                    AND "birth" IS
                        substr(date("birth" || substr('-01-01', length("birth") - 3), '+0 days'), 1, length("birth"))),
            "id_number" TEXT,
            "phone" TEXT,
            "education" TEXT,
            "joined" TEXT
                CHECK (length("joined") IN (4, 7, 10)
                    AND "joined" IS
                        substr(date("joined" || substr('-01-01', length("joined") - 3), '+0 days'), 1, length("joined"))),
            "confirmed" TEXT
                CHECK (length("confirmed") IN (4, 7, 10)
                    AND "confirmed" IS
                        substr(date("confirmed" || substr('-01-01', length("confirmed") - 3), '+0 days'), 1, length("confirmed"))),
            "position" TEXT,
            "condition" TEXT CHECK ("condition" IN ('old', 'ill'))
        ) STRICT;
        CREATE UNIQUE INDEX "members_key" ON "members" ("name", ifnull("code", ''));

        CREATE TABLE "memberships" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "member" INTEGER NOT NULL REFERENCES "members" ("id") ON DELETE RESTRICT,
            "unit" INTEGER NOT NULL REFERENCES "units" ("id") ON DELETE RESTRICT,
            "group" INTEGER REFERENCES "groups" ("id") ON DELETE RESTRICT,
            "status" TEXT NOT NULL CHECK ("status" IN ('full', 'probationary')),
            "from" TEXT
                CHECK (length("from") IN (4, 7, 10)
                    AND "from" IS
                        substr(date("from" || substr('-01-01', length("from") - 3), '+0 days'), 1, length("from"))),
            "through" TEXT
                CHECK (length("through") IN (4, 7, 10)
                    AND "through" IS
                        substr(date("through" || substr('-01-01', length("through") - 3), '+0 days'), 1, length("through")))
        ) STRICT;
        CREATE UNIQUE INDEX "memberships_key" ON "memberships" ("member", ifnull("from", ''));
        CREATE INDEX "memberships_from" ON "memberships" ("from");
        CREATE INDEX "memberships_unit" ON "memberships" ("unit");
        CREATE INDEX "memberships_group" ON "memberships" ("group");

        CREATE TABLE "posts" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "member" INTEGER NOT NULL REFERENCES "members" ("id") ON DELETE RESTRICT,
            "post" TEXT NOT NULL
                CHECK ("post" IN (
                    'secretary', 'deputy_secretary', 'organisation', 'publicity',
                    'discipline', 'youth', 'committee_member', 'group_leader')),
            "unit" INTEGER REFERENCES "units" ("id") ON DELETE RESTRICT,
            "group" INTEGER REFERENCES "groups" ("id") ON DELETE RESTRICT,
            "from" TEXT
                CHECK (length("from") IN (4, 7, 10)
                    AND "from" IS
                        substr(date("from" || substr('-01-01', length("from") - 3), '+0 days'), 1, length("from"))),
            "through" TEXT
                CHECK (length("through") IN (4, 7, 10)
                    AND "through" IS
                        substr(date("through" || substr('-01-01', length("through") - 3), '+0 days'), 1, length("through")))
        ) STRICT;
        CREATE INDEX "posts_from" ON "posts" ("from");
        CREATE INDEX "posts_member" ON "posts" ("member");
        CREATE INDEX "posts_unit" ON "posts" ("unit");
        CREATE INDEX "posts_group" ON "posts" ("group");

        CREATE TABLE "activities" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "type" TEXT NOT NULL CHECK ("type" <> ''),
            "also" TEXT CHECK ("also" IS NULL OR json_valid("also") AND json_type("also") = 'array'),
            "title" TEXT,
            "date" TEXT NOT NULL
                CHECK (length("date") IN (4, 7, 10)
                    AND "date" IS
                        substr(date("date" || substr('-01-01', length("date") - 3), '+0 days'), 1, length("date"))),
            "starts" TEXT,
            "ends" TEXT,
            "hours" INTEGER CHECK ("hours" BETWEEN 0 AND 100000),
            "unit" INTEGER REFERENCES "units" ("id") ON DELETE RESTRICT,
            "groups" TEXT CHECK ("groups" IS NULL OR json_valid("groups") AND json_type("groups") = 'array'),
            "place" TEXT,
            "topic" TEXT,
            "content" TEXT,
            "decision" TEXT,
            "due" INTEGER CHECK ("due" >= 0),
            "attended" INTEGER CHECK ("attended" >= 0),
            "details" TEXT
        ) STRICT;
        CREATE INDEX "activities_date" ON "activities" ("date");
        CREATE INDEX "activities_unit" ON "activities" ("unit");

        CREATE TABLE "participations" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "activity" INTEGER NOT NULL REFERENCES "activities" ("id") ON DELETE RESTRICT,
            "member" INTEGER NOT NULL REFERENCES "members" ("id") ON DELETE RESTRICT,
            "roles" TEXT CHECK ("roles" IS NULL OR json_valid("roles") AND json_type("roles") = 'array'),
            "attendance" TEXT NOT NULL CHECK ("attendance" IN ('present', 'leave', 'absent', 'made_up')),
            "guest" INTEGER CHECK ("guest" IN (0, 1)),
            "reason" TEXT
        ) STRICT;
        CREATE UNIQUE INDEX "participations_key" ON "participations" ("activity", "member");
        CREATE INDEX "participations_member" ON "participations" ("member");
        """
}
