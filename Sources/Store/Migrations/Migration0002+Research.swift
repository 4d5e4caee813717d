extension Migration {
    /// What research gives and where it leads.
    static let research = """
        CREATE TABLE "programmes" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "title" TEXT NOT NULL CHECK ("title" <> ''),
            "sponsor" TEXT,
            "unit" INTEGER REFERENCES "units" ("id") ON DELETE RESTRICT,
            "from" TEXT
            CHECK (length("from") IN (4, 7, 10)
                AND "from" IS
                    substr(date("from" || substr('-01-01', length("from") - 3), '+0 days'), 1, length("from"))),
            "through" TEXT
            CHECK (length("through") IN (4, 7, 10)
                AND "through" IS
                    substr(date("through" || substr('-01-01', length("through") - 3), '+0 days'), 1, length("through")))
        ) STRICT;
        CREATE UNIQUE INDEX "programmes_key" ON "programmes" ("title");
        CREATE INDEX "programmes_unit" ON "programmes" ("unit");
        CREATE INDEX "programmes_from" ON "programmes" ("from");

        CREATE TABLE "themes" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "programme" INTEGER NOT NULL REFERENCES "programmes" ("id") ON DELETE RESTRICT,
            "title" TEXT NOT NULL CHECK ("title" <> ''),
            "number" INTEGER CHECK ("number" BETWEEN 1 AND 1000)
        ) STRICT;
        CREATE UNIQUE INDEX "themes_key" ON "themes" ("programme", "title");

        CREATE TABLE "projects" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "title" TEXT NOT NULL CHECK ("title" <> ''),
            "level" TEXT CHECK ("level" IN ('project', 'sub_project')),
            "parents" TEXT CHECK ("parents" IS NULL OR json_valid("parents") AND json_type("parents") = 'array' AND "parents" <> '[]'),
            "programme" INTEGER REFERENCES "programmes" ("id") ON DELETE RESTRICT,
            "sponsor" TEXT,
            "lead" TEXT,
            "unit" INTEGER REFERENCES "units" ("id") ON DELETE RESTRICT,
            "starts" TEXT
            CHECK (length("starts") IN (4, 7, 10)
                AND "starts" IS
                    substr(date("starts" || substr('-01-01', length("starts") - 3), '+0 days'), 1, length("starts"))),
            "due" TEXT
            CHECK (length("due") IN (4, 7, 10)
                AND "due" IS
                    substr(date("due" || substr('-01-01', length("due") - 3), '+0 days'), 1, length("due"))),
            "ends" TEXT
            CHECK (length("ends") IN (4, 7, 10)
                AND "ends" IS
                    substr(date("ends" || substr('-01-01', length("ends") - 3), '+0 days'), 1, length("ends"))),
            "status" TEXT CHECK ("status" IN ('planned', 'running', 'completed', 'stopped'))
        ) STRICT;
        CREATE UNIQUE INDEX "projects_key" ON "projects" ("title");
        CREATE INDEX "projects_programme" ON "projects" ("programme");
        CREATE INDEX "projects_unit" ON "projects" ("unit");
        CREATE INDEX "projects_starts" ON "projects" ("starts");

        CREATE TABLE "assignments" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "project" INTEGER NOT NULL REFERENCES "projects" ("id") ON DELETE RESTRICT,
            "member" INTEGER NOT NULL REFERENCES "members" ("id") ON DELETE RESTRICT,
            "role" TEXT CHECK ("role" IN ('lead', 'member')),
            "from" TEXT
            CHECK (length("from") IN (4, 7, 10)
                AND "from" IS
                    substr(date("from" || substr('-01-01', length("from") - 3), '+0 days'), 1, length("from"))),
            "through" TEXT
            CHECK (length("through") IN (4, 7, 10)
                AND "through" IS
                    substr(date("through" || substr('-01-01', length("through") - 3), '+0 days'), 1, length("through")))
        ) STRICT;
        CREATE UNIQUE INDEX "assignments_key" ON "assignments" ("project", "member", ifnull("from", ''));
        CREATE INDEX "assignments_member" ON "assignments" ("member");
        CREATE INDEX "assignments_from" ON "assignments" ("from");

        CREATE TABLE "outputs" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "title" TEXT NOT NULL CHECK ("title" <> ''),
            "kind" TEXT NOT NULL CHECK ("kind" IN ('article', 'reflection', 'transcript', 'report', 'rules', 'book', 'compendium', 'other')),
            "authors" TEXT CHECK ("authors" IS NULL OR json_valid("authors") AND json_type("authors") = 'array' AND "authors" <> '[]'),
            "other_authors" TEXT,
            "date" TEXT
            CHECK (length("date") IN (4, 7, 10)
                AND "date" IS
                    substr(date("date" || substr('-01-01', length("date") - 3), '+0 days'), 1, length("date"))),
            "outlet" TEXT,
            "number" TEXT,
            "page" TEXT,
            "full_page" INTEGER CHECK ("full_page" IN (0, 1)),
            "characters" INTEGER CHECK ("characters" >= 0),
            "quoted" TEXT,
            "activity" INTEGER REFERENCES "activities" ("id") ON DELETE RESTRICT,
            "project" INTEGER REFERENCES "projects" ("id") ON DELETE RESTRICT,
            "theme" INTEGER REFERENCES "themes" ("id") ON DELETE RESTRICT,
            "unit" INTEGER REFERENCES "units" ("id") ON DELETE RESTRICT,
            "note" TEXT
        ) STRICT;
        CREATE UNIQUE INDEX "outputs_key" ON "outputs" ("kind", "title", ifnull("date", ''));
        CREATE INDEX "outputs_date" ON "outputs" ("date");
        CREATE INDEX "outputs_activity" ON "outputs" ("activity");
        CREATE INDEX "outputs_project" ON "outputs" ("project");
        CREATE INDEX "outputs_theme" ON "outputs" ("theme");
        CREATE INDEX "outputs_unit" ON "outputs" ("unit");

        CREATE TABLE "chapters" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "compendium" INTEGER NOT NULL REFERENCES "outputs" ("id") ON DELETE RESTRICT,
            "part" INTEGER NOT NULL REFERENCES "outputs" ("id") ON DELETE RESTRICT,
            "section" TEXT,
            "number" INTEGER CHECK ("number" BETWEEN 1 AND 100000)
        ) STRICT;
        CREATE UNIQUE INDEX "chapters_key" ON "chapters" ("compendium", "part");
        CREATE INDEX "chapters_part" ON "chapters" ("part");

        CREATE TABLE "reposts" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "output" INTEGER NOT NULL REFERENCES "outputs" ("id") ON DELETE RESTRICT,
            "channel" TEXT NOT NULL CHECK ("channel" <> ''),
            "position" TEXT,
            "date" TEXT
            CHECK (length("date") IN (4, 7, 10)
                AND "date" IS
                    substr(date("date" || substr('-01-01', length("date") - 3), '+0 days'), 1, length("date")))
        ) STRICT;
        CREATE UNIQUE INDEX "reposts_key" ON "reposts" ("output", "channel", ifnull("date", ''));
        CREATE INDEX "reposts_date" ON "reposts" ("date");

        CREATE TABLE "adoptions" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "title" TEXT NOT NULL CHECK ("title" <> ''),
            "date" TEXT
            CHECK (length("date") IN (4, 7, 10)
                AND "date" IS
                    substr(date("date" || substr('-01-01', length("date") - 3), '+0 days'), 1, length("date"))),
            "adopter" TEXT,
            "output" INTEGER REFERENCES "outputs" ("id") ON DELETE RESTRICT,
            "unit" INTEGER REFERENCES "units" ("id") ON DELETE RESTRICT
        ) STRICT;
        CREATE UNIQUE INDEX "adoptions_key" ON "adoptions" ("title");
        CREATE INDEX "adoptions_date" ON "adoptions" ("date");
        CREATE INDEX "adoptions_output" ON "adoptions" ("output");
        CREATE INDEX "adoptions_unit" ON "adoptions" ("unit");

        CREATE TABLE "topics" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "title" TEXT NOT NULL CHECK ("title" <> ''),
            "source" TEXT,
            "date" TEXT
            CHECK (length("date") IN (4, 7, 10)
                AND "date" IS
                    substr(date("date" || substr('-01-01', length("date") - 3), '+0 days'), 1, length("date"))),
            "follows" INTEGER REFERENCES "documents" ("id") ON DELETE RESTRICT,
            "activity" INTEGER REFERENCES "activities" ("id") ON DELETE RESTRICT,
            "owner" INTEGER REFERENCES "members" ("id") ON DELETE RESTRICT,
            "unit" INTEGER REFERENCES "units" ("id") ON DELETE RESTRICT,
            "status" TEXT CHECK ("status" IN ('open', 'closed')),
            "answer" TEXT
        ) STRICT;
        CREATE UNIQUE INDEX "topics_key" ON "topics" ("title");
        CREATE INDEX "topics_date" ON "topics" ("date");
        CREATE INDEX "topics_follows" ON "topics" ("follows");
        CREATE INDEX "topics_activity" ON "topics" ("activity");
        CREATE INDEX "topics_owner" ON "topics" ("owner");
        CREATE INDEX "topics_unit" ON "topics" ("unit");

        CREATE TABLE "links" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "topic" INTEGER REFERENCES "topics" ("id") ON DELETE RESTRICT,
            "activity" INTEGER REFERENCES "activities" ("id") ON DELETE RESTRICT,
            "output" INTEGER REFERENCES "outputs" ("id") ON DELETE RESTRICT,
            "project" INTEGER REFERENCES "projects" ("id") ON DELETE RESTRICT,
            "result" INTEGER REFERENCES "outputs" ("id") ON DELETE RESTRICT,
            "adoption" INTEGER REFERENCES "adoptions" ("id") ON DELETE RESTRICT,
            "raises" INTEGER REFERENCES "topics" ("id") ON DELETE RESTRICT
        ) STRICT;
        CREATE INDEX "links_topic" ON "links" ("topic");
        CREATE INDEX "links_activity" ON "links" ("activity");
        CREATE INDEX "links_output" ON "links" ("output");
        CREATE INDEX "links_project" ON "links" ("project");
        CREATE INDEX "links_result" ON "links" ("result");
        CREATE INDEX "links_adoption" ON "links" ("adoption");
        CREATE INDEX "links_raises" ON "links" ("raises");
        """
}
