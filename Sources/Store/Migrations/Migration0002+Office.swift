extension Migration {
    /// Plans, honours, talks, dues and the papers of the office.
    static let office = """
        CREATE TABLE "documents" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "title" TEXT NOT NULL CHECK ("title" <> ''),
            "kind" TEXT,
            "date" TEXT
            CHECK (length("date") IN (4, 7, 10)
                AND "date" IS
                    substr(date("date" || substr('-01-01', length("date") - 3), '+0 days'), 1, length("date"))),
            "file" TEXT,
            "digest" TEXT,
            "source" TEXT,
            "requirement" TEXT,
            "status" TEXT CHECK ("status" IN ('pending', 'accepted', 'returned')),
            "text" TEXT,
            "member" INTEGER REFERENCES "members" ("id") ON DELETE RESTRICT,
            "unit" INTEGER REFERENCES "units" ("id") ON DELETE RESTRICT,
            "regulation" INTEGER REFERENCES "regulations" ("id") ON DELETE RESTRICT
        ) STRICT;
        CREATE INDEX "documents_date" ON "documents" ("date");
        CREATE INDEX "documents_member" ON "documents" ("member");
        CREATE INDEX "documents_unit" ON "documents" ("unit");
        CREATE INDEX "documents_regulation" ON "documents" ("regulation");

        CREATE TABLE "plans" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "title" TEXT NOT NULL CHECK ("title" <> ''),
            "year" INTEGER NOT NULL,
            "unit" INTEGER REFERENCES "units" ("id") ON DELETE RESTRICT,
            "from" TEXT
            CHECK (length("from") IN (4, 7, 10)
                AND "from" IS
                    substr(date("from" || substr('-01-01', length("from") - 3), '+0 days'), 1, length("from"))),
            "through" TEXT
            CHECK (length("through") IN (4, 7, 10)
                AND "through" IS
                    substr(date("through" || substr('-01-01', length("through") - 3), '+0 days'), 1, length("through"))),
            "approved" TEXT
            CHECK (length("approved") IN (4, 7, 10)
                AND "approved" IS
                    substr(date("approved" || substr('-01-01', length("approved") - 3), '+0 days'), 1, length("approved")))
        ) STRICT;
        CREATE UNIQUE INDEX "plans_key" ON "plans" ("title", "year");
        CREATE INDEX "plans_unit" ON "plans" ("unit");
        CREATE INDEX "plans_from" ON "plans" ("from");

        CREATE TABLE "plan_items" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "plan" INTEGER NOT NULL REFERENCES "plans" ("id") ON DELETE RESTRICT,
            "number" TEXT NOT NULL CHECK ("number" <> ''),
            "title" TEXT NOT NULL CHECK ("title" <> ''),
            "kind" TEXT CHECK ("kind" IN ('political', 'professional')),
            "responsibility" TEXT CHECK ("responsibility" IN ('main', 'supervision', 'own')),
            "type" TEXT,
            "date" TEXT
            CHECK (length("date") IN (4, 7, 10)
                AND "date" IS
                    substr(date("date" || substr('-01-01', length("date") - 3), '+0 days'), 1, length("date"))),
            "owners" TEXT CHECK ("owners" IS NULL OR json_valid("owners") AND json_type("owners") = 'array' AND "owners" <> '[]'),
            "done" TEXT
            CHECK (length("done") IN (4, 7, 10)
                AND "done" IS
                    substr(date("done" || substr('-01-01', length("done") - 3), '+0 days'), 1, length("done")))
        ) STRICT;
        CREATE UNIQUE INDEX "plan_items_key" ON "plan_items" ("plan", "number");
        CREATE INDEX "plan_items_date" ON "plan_items" ("date");

        CREATE TABLE "honours" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "title" TEXT NOT NULL CHECK ("title" <> ''),
            "issuer" TEXT,
            "awarded" TEXT
            CHECK (length("awarded") IN (4, 7, 10)
                AND "awarded" IS
                    substr(date("awarded" || substr('-01-01', length("awarded") - 3), '+0 days'), 1, length("awarded"))),
            "from" TEXT
            CHECK (length("from") IN (4, 7, 10)
                AND "from" IS
                    substr(date("from" || substr('-01-01', length("from") - 3), '+0 days'), 1, length("from"))),
            "through" TEXT
            CHECK (length("through") IN (4, 7, 10)
                AND "through" IS
                    substr(date("through" || substr('-01-01', length("through") - 3), '+0 days'), 1, length("through"))),
            "unit" INTEGER REFERENCES "units" ("id") ON DELETE RESTRICT,
            "member" INTEGER REFERENCES "members" ("id") ON DELETE RESTRICT
        ) STRICT;
        CREATE INDEX "honours_from" ON "honours" ("from");
        CREATE INDEX "honours_unit" ON "honours" ("unit");
        CREATE INDEX "honours_member" ON "honours" ("member");

        CREATE TABLE "talks" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "date" TEXT NOT NULL
            CHECK (length("date") IN (4, 7, 10)
                AND "date" IS
                    substr(date("date" || substr('-01-01', length("date") - 3), '+0 days'), 1, length("date"))),
            "talker" INTEGER NOT NULL REFERENCES "members" ("id") ON DELETE RESTRICT,
            "targets" TEXT NOT NULL CHECK ("targets" IS NULL OR json_valid("targets") AND json_type("targets") = 'array' AND "targets" <> '[]'),
            "relation" TEXT CHECK ("relation" IN ('committee', 'committee_member', 'members', 'other')),
            "method" TEXT CHECK ("method" IN ('individual', 'collective', 'organisation')),
            "place" TEXT,
            "unit" INTEGER REFERENCES "units" ("id") ON DELETE RESTRICT,
            "content" TEXT
        ) STRICT;
        CREATE INDEX "talks_date" ON "talks" ("date");
        CREATE INDEX "talks_talker" ON "talks" ("talker");
        CREATE INDEX "talks_unit" ON "talks" ("unit");

        CREATE TABLE "ballots" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "activity" INTEGER NOT NULL REFERENCES "activities" ("id") ON DELETE RESTRICT,
            "title" TEXT NOT NULL CHECK ("title" <> ''),
            "kind" TEXT CHECK ("kind" IN ('resolution', 'admission', 'confirmation', 'election')),
            "member" INTEGER REFERENCES "members" ("id") ON DELETE RESTRICT,
            "due" INTEGER CHECK ("due" >= 0),
            "present" INTEGER CHECK ("present" >= 0),
            "yes" INTEGER CHECK ("yes" >= 0),
            "no" INTEGER CHECK ("no" >= 0),
            "abstained" INTEGER CHECK ("abstained" >= 0),
            "written" INTEGER CHECK ("written" >= 0),
            "secret" INTEGER CHECK ("secret" IN (0, 1))
        ) STRICT;
        CREATE UNIQUE INDEX "ballots_key" ON "ballots" ("activity", "title");
        CREATE INDEX "ballots_member" ON "ballots" ("member");

        CREATE TABLE "payments" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "member" INTEGER NOT NULL REFERENCES "members" ("id") ON DELETE RESTRICT,
            "date" TEXT NOT NULL
            CHECK (length("date") IN (4, 7, 10)
                AND "date" IS
                    substr(date("date" || substr('-01-01', length("date") - 3), '+0 days'), 1, length("date"))),
            "base" INTEGER CHECK ("base" >= 0),
            "amount" INTEGER CHECK ("amount" >= 0),
            "paid" TEXT
            CHECK (length("paid") IN (4, 7, 10)
                AND "paid" IS
                    substr(date("paid" || substr('-01-01', length("paid") - 3), '+0 days'), 1, length("paid"))),
            "kind" TEXT CHECK ("kind" IN ('regular', 'arrears', 'gift'))
        ) STRICT;
        CREATE UNIQUE INDEX "payments_key" ON "payments" ("member", "date", ifnull("kind", ''));
        CREATE INDEX "payments_date" ON "payments" ("date");

        CREATE TABLE "trainings" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "member" INTEGER NOT NULL REFERENCES "members" ("id") ON DELETE RESTRICT,
            "title" TEXT NOT NULL CHECK ("title" <> ''),
            "date" TEXT
            CHECK (length("date") IN (4, 7, 10)
                AND "date" IS
                    substr(date("date" || substr('-01-01', length("date") - 3), '+0 days'), 1, length("date"))),
            "through" TEXT
            CHECK (length("through") IN (4, 7, 10)
                AND "through" IS
                    substr(date("through" || substr('-01-01', length("through") - 3), '+0 days'), 1, length("through"))),
            "hours" INTEGER CHECK ("hours" BETWEEN 0 AND 1000000),
            "days" INTEGER CHECK ("days" BETWEEN 0 AND 400000),
            "kind" TEXT CHECK ("kind" IN ('centralised', 'online', 'other')),
            "organiser" TEXT
        ) STRICT;
        CREATE UNIQUE INDEX "trainings_key" ON "trainings" ("member", "title", ifnull("date", ''));
        CREATE INDEX "trainings_date" ON "trainings" ("date");

        CREATE TABLE "tallies" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "item" TEXT NOT NULL CHECK ("item" <> ''),
            "date" TEXT NOT NULL
            CHECK (length("date") IN (4, 7, 10)
                AND "date" IS
                    substr(date("date" || substr('-01-01', length("date") - 3), '+0 days'), 1, length("date"))),
            "amount" INTEGER,
            "quoted" TEXT,
            "unit" INTEGER REFERENCES "units" ("id") ON DELETE RESTRICT,
            "source" TEXT
        ) STRICT;
        CREATE UNIQUE INDEX "tallies_key" ON "tallies" (ifnull("unit", ''), "item", "date");
        CREATE INDEX "tallies_date" ON "tallies" ("date");

        CREATE TABLE "entries" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "member" INTEGER REFERENCES "members" ("id") ON DELETE RESTRICT,
            "trainee" INTEGER REFERENCES "trainees" ("id") ON DELETE RESTRICT,
            "item" TEXT NOT NULL CHECK ("item" <> ''),
            "date" TEXT NOT NULL
            CHECK (length("date") IN (4, 7, 10)
                AND "date" IS
                    substr(date("date" || substr('-01-01', length("date") - 3), '+0 days'), 1, length("date"))),
            "amount" INTEGER,
            "grade" TEXT CHECK ("grade" IN ('excellent', 'qualified', 'basically_qualified', 'unqualified')),
            "basis" TEXT
        ) STRICT;
        CREATE INDEX "entries_member" ON "entries" ("member");
        CREATE INDEX "entries_trainee" ON "entries" ("trainee");
        CREATE INDEX "entries_date" ON "entries" ("date");

        CREATE TABLE "reminders" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "title" TEXT NOT NULL CHECK ("title" <> ''),
            "date" TEXT NOT NULL
            CHECK (length("date") IN (4, 7, 10)
                AND "date" IS
                    substr(date("date" || substr('-01-01', length("date") - 3), '+0 days'), 1, length("date"))),
            "owner" INTEGER REFERENCES "members" ("id") ON DELETE RESTRICT,
            "unit" INTEGER REFERENCES "units" ("id") ON DELETE RESTRICT,
            "done" TEXT
            CHECK (length("done") IN (4, 7, 10)
                AND "done" IS
                    substr(date("done" || substr('-01-01', length("done") - 3), '+0 days'), 1, length("done"))),
            "note" TEXT
        ) STRICT;
        CREATE UNIQUE INDEX "reminders_key" ON "reminders" ("title", "date");
        CREATE INDEX "reminders_date" ON "reminders" ("date");
        CREATE INDEX "reminders_owner" ON "reminders" ("owner");
        CREATE INDEX "reminders_unit" ON "reminders" ("unit");

        CREATE TABLE "exceptions" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "check" TEXT NOT NULL CHECK ("check" <> ''),
            "member" INTEGER REFERENCES "members" ("id") ON DELETE RESTRICT,
            "unit" INTEGER REFERENCES "units" ("id") ON DELETE RESTRICT,
            "class" INTEGER REFERENCES "classes" ("id") ON DELETE RESTRICT,
            "reason" TEXT NOT NULL CHECK ("reason" <> ''),
            "approver" TEXT NOT NULL CHECK ("approver" <> ''),
            "from" TEXT
            CHECK (length("from") IN (4, 7, 10)
                AND "from" IS
                    substr(date("from" || substr('-01-01', length("from") - 3), '+0 days'), 1, length("from"))),
            "through" TEXT
            CHECK (length("through") IN (4, 7, 10)
                AND "through" IS
                    substr(date("through" || substr('-01-01', length("through") - 3), '+0 days'), 1, length("through")))
        ) STRICT;
        CREATE INDEX "exceptions_member" ON "exceptions" ("member");
        CREATE INDEX "exceptions_unit" ON "exceptions" ("unit");
        CREATE INDEX "exceptions_class" ON "exceptions" ("class");
        CREATE INDEX "exceptions_from" ON "exceptions" ("from");
        """
}
