extension Migration {
    /// The inventory of regulations.
    static let regulations = """
        CREATE TABLE "regulations" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "name" TEXT,
            "number" TEXT,
            "title" TEXT NOT NULL CHECK ("title" <> ''),
            "issuer" TEXT,
            "owner" TEXT,
            "review" TEXT
                CHECK (length("review") IN (4, 7, 10)
                    AND "review" IS
                        substr(date("review" || substr('-01-01', length("review") - 3), '+0 days'), 1, length("review"))),
            "source" TEXT
        ) STRICT;
        CREATE UNIQUE INDEX "regulations_key" ON "regulations" ("title");
        CREATE INDEX "regulations_review" ON "regulations" ("review");

        CREATE TABLE "editions" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "regulation" INTEGER NOT NULL REFERENCES "regulations" ("id") ON DELETE RESTRICT,
            "name" TEXT NOT NULL CHECK ("name" <> ''),
            "issued" TEXT
                CHECK (length("issued") IN (4, 7, 10)
                    AND "issued" IS
                        substr(date("issued" || substr('-01-01', length("issued") - 3), '+0 days'), 1, length("issued"))),
            "from" TEXT NOT NULL
                CHECK (length("from") IN (4, 7, 10)
                    AND "from" IS
                        substr(date("from" || substr('-01-01', length("from") - 3), '+0 days'), 1, length("from"))),
            "through" TEXT
                CHECK (length("through") IN (4, 7, 10)
                    AND "through" IS
                        substr(date("through" || substr('-01-01', length("through") - 3), '+0 days'), 1, length("through")))
        ) STRICT;
        CREATE UNIQUE INDEX "editions_key" ON "editions" ("regulation", "name");
        CREATE INDEX "editions_from" ON "editions" ("from");

        CREATE TABLE "clauses" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "edition" INTEGER NOT NULL REFERENCES "editions" ("id") ON DELETE RESTRICT,
            "name" TEXT,
            "article" TEXT NOT NULL CHECK ("article" <> ''),
            "text" TEXT,
            "level" TEXT CHECK ("level" IN ('must', 'generally', 'in_principle', 'unit', 'practice'))
        ) STRICT;
        CREATE UNIQUE INDEX "clauses_key" ON "clauses" ("edition", "article");
        """

    /// Classes of trainees.
    static let training = """
        CREATE TABLE "classes" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "name" TEXT NOT NULL CHECK ("name" <> ''),
            "title" TEXT,
            "kind" TEXT CHECK ("kind" IN ('refresher', 'training', 'seminar', 'teachers')),
            "starts" TEXT NOT NULL
                CHECK (length("starts") IN (4, 7, 10)
                    AND "starts" IS
                        substr(date("starts" || substr('-01-01', length("starts") - 3), '+0 days'), 1, length("starts"))),
            "ends" TEXT
                CHECK (length("ends") IN (4, 7, 10)
                    AND "ends" IS
                        substr(date("ends" || substr('-01-01', length("ends") - 3), '+0 days'), 1, length("ends"))),
            "total_hours" INTEGER CHECK ("total_hours" BETWEEN 0 AND 1000000),
            "sponsor" TEXT,
            "organiser" INTEGER REFERENCES "members" ("id") ON DELETE RESTRICT,
            "unit" INTEGER REFERENCES "units" ("id") ON DELETE RESTRICT,
            "headcount" INTEGER CHECK ("headcount" >= 0),
            "leaves_kept" INTEGER CHECK ("leaves_kept" IN (0, 1)),
            "incidents_kept" INTEGER CHECK ("incidents_kept" IN (0, 1))
        ) STRICT;
        CREATE UNIQUE INDEX "classes_key" ON "classes" ("name");
        CREATE INDEX "classes_starts" ON "classes" ("starts");
        CREATE INDEX "classes_organiser" ON "classes" ("organiser");
        CREATE INDEX "classes_unit" ON "classes" ("unit");

        CREATE TABLE "trainees" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "class" INTEGER NOT NULL REFERENCES "classes" ("id") ON DELETE RESTRICT,
            "name" TEXT NOT NULL CHECK ("name" <> ''),
            "number" TEXT,
            "employer" TEXT,
            "group" TEXT,
            "role" TEXT CHECK ("role" IN ('trainee', 'committee', 'monitor', 'secretary', 'leader')),
            "phone" TEXT
        ) STRICT;
        CREATE UNIQUE INDEX "trainees_key" ON "trainees" ("class", "name", ifnull("number", ''));

        CREATE TABLE "sessions" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "class" INTEGER NOT NULL REFERENCES "classes" ("id") ON DELETE RESTRICT,
            "date" TEXT NOT NULL
                CHECK (length("date") IN (4, 7, 10)
                    AND "date" IS
                        substr(date("date" || substr('-01-01', length("date") - 3), '+0 days'), 1, length("date"))),
            "half" TEXT CHECK ("half" IN ('am', 'pm', 'evening')),
            "topic" TEXT,
            "teacher" TEXT,
            "category" TEXT CHECK ("category" IN ('theory', 'spirit', 'other')),
            "form" TEXT
                CHECK ("form" IN (
                    'lecture', 'organisers_forum', 'offices_forum', 'case',
                    'interview', 'experience', 'site')),
            "hours" INTEGER CHECK ("hours" BETWEEN 0 AND 2400)
        ) STRICT;
        CREATE INDEX "sessions_date" ON "sessions" ("date");
        CREATE INDEX "sessions_class" ON "sessions" ("class");

        CREATE TABLE "marks" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "trainee" INTEGER NOT NULL REFERENCES "trainees" ("id") ON DELETE RESTRICT,
            "date" TEXT NOT NULL
                CHECK (length("date") IN (4, 7, 10)
                    AND "date" IS
                        substr(date("date" || substr('-01-01', length("date") - 3), '+0 days'), 1, length("date"))),
            "half" TEXT CHECK ("half" IN ('am', 'pm', 'evening')),
            "status" TEXT NOT NULL CHECK ("status" IN ('present', 'late', 'sick', 'private', 'official', 'absent')),
            "note" TEXT
        ) STRICT;
        CREATE UNIQUE INDEX "marks_key" ON "marks" ("trainee", "date", ifnull("half", ''));
        CREATE INDEX "marks_date" ON "marks" ("date");

        CREATE TABLE "leaves" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "trainee" INTEGER NOT NULL REFERENCES "trainees" ("id") ON DELETE RESTRICT,
            "date" TEXT NOT NULL
                CHECK (length("date") IN (4, 7, 10)
                    AND "date" IS
                        substr(date("date" || substr('-01-01', length("date") - 3), '+0 days'), 1, length("date"))),
            "half" TEXT CHECK ("half" IN ('am', 'pm', 'evening')),
            "through" TEXT
                CHECK (length("through") IN (4, 7, 10)
                    AND "through" IS
                        substr(date("through" || substr('-01-01', length("through") - 3), '+0 days'), 1, length("through"))),
            "through_half" TEXT CHECK ("through_half" IN ('am', 'pm', 'evening')),
            "hours" INTEGER CHECK ("hours" BETWEEN 0 AND 1000000),
            "days" INTEGER CHECK ("days" BETWEEN 0 AND 40000),
            "kind" TEXT CHECK ("kind" IN ('sick', 'private', 'official')),
            "reason" TEXT,
            "approver" TEXT CHECK ("approver" IN ('organiser', 'director', 'vice_president')),
            "returned" TEXT
                CHECK (length("returned") IN (4, 7, 10)
                    AND "returned" IS
                        substr(date("returned" || substr('-01-01', length("returned") - 3), '+0 days'), 1, length("returned")))
        ) STRICT;
        CREATE INDEX "leaves_date" ON "leaves" ("date");
        CREATE INDEX "leaves_trainee" ON "leaves" ("trainee");

        CREATE TABLE "incidents" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "trainee" INTEGER NOT NULL REFERENCES "trainees" ("id") ON DELETE RESTRICT,
            "date" TEXT NOT NULL
                CHECK (length("date") IN (4, 7, 10)
                    AND "date" IS
                        substr(date("date" || substr('-01-01', length("date") - 3), '+0 days'), 1, length("date"))),
            "kind" TEXT,
            "sanction" TEXT CHECK ("sanction" IN ('talk', 'circular', 'withdrawal')),
            "notified" TEXT
        ) STRICT;
        CREATE INDEX "incidents_date" ON "incidents" ("date");
        CREATE INDEX "incidents_trainee" ON "incidents" ("trainee");
        """
}
