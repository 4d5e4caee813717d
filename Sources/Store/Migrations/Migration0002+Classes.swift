extension Migration {
    /// Classes: their stages, what trainees write, and who runs them.
    static let classes = """
        ALTER TABLE "activities" ADD COLUMN "tags" TEXT
            CHECK ("tags" IS NULL OR json_valid("tags") AND json_type("tags") = 'array');

        ALTER TABLE "trainees" ADD COLUMN "person" TEXT;

        ALTER TABLE "posts" ADD COLUMN "duties" TEXT;

        DROP INDEX "classes_unit";
        ALTER TABLE "classes" RENAME COLUMN "unit" TO "branch";
        ALTER TABLE "classes" ADD COLUMN "unit" INTEGER REFERENCES "units" ("id") ON DELETE RESTRICT;
        CREATE INDEX "classes_branch" ON "classes" ("branch");
        CREATE INDEX "classes_unit" ON "classes" ("unit");

        CREATE TABLE "renamed_fields" (
            "model" TEXT NOT NULL,
            "was" TEXT NOT NULL,
            "name" TEXT NOT NULL,
            "through_run" INTEGER NOT NULL
        ) STRICT;
        INSERT INTO "renamed_fields" SELECT 'class', 'unit', 'branch', ifnull(max("id"), 0) FROM "runs";

        CREATE TABLE "stages" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "class" INTEGER NOT NULL REFERENCES "classes" ("id") ON DELETE RESTRICT,
            "stage" TEXT NOT NULL CHECK ("stage" IN ('opening', 'course', 'closing')),
            "title" TEXT,
            "date" TEXT
            CHECK (length("date") IN (4, 7, 10)
                AND "date" IS
                    substr(date("date" || substr('-01-01', length("date") - 3), '+0 days'), 1, length("date")))
        ) STRICT;
        CREATE INDEX "stages_class" ON "stages" ("class");
        CREATE INDEX "stages_date" ON "stages" ("date");

        CREATE TABLE "essays" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "trainee" INTEGER NOT NULL REFERENCES "trainees" ("id") ON DELETE RESTRICT,
            "kind" TEXT NOT NULL CHECK ("kind" IN ('analysis', 'essay', 'reflection', 'other')),
            "title" TEXT,
            "date" TEXT
            CHECK (length("date") IN (4, 7, 10)
                AND "date" IS
                    substr(date("date" || substr('-01-01', length("date") - 3), '+0 days'), 1, length("date"))),
            "characters" INTEGER CHECK ("characters" >= 0),
            "own_work" INTEGER CHECK ("own_work" IN (0, 1)),
            "grade" TEXT
        ) STRICT;
        CREATE UNIQUE INDEX "essays_key" ON "essays" ("trainee", "kind", ifnull("title", ''));
        CREATE INDEX "essays_date" ON "essays" ("date");

        CREATE TABLE "steps" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "procedure" TEXT NOT NULL CHECK ("procedure" <> ''),
            "step" TEXT NOT NULL CHECK ("step" <> ''),
            "date" TEXT
            CHECK (length("date") IN (4, 7, 10)
                AND "date" IS
                    substr(date("date" || substr('-01-01', length("date") - 3), '+0 days'), 1, length("date"))),
            "member" INTEGER REFERENCES "members" ("id") ON DELETE RESTRICT,
            "project" INTEGER REFERENCES "projects" ("id") ON DELETE RESTRICT,
            "class" INTEGER REFERENCES "classes" ("id") ON DELETE RESTRICT,
            "answer" TEXT CHECK ("answer" IN ('agreed', 'filed', 'refused')),
            "body" TEXT,
            "reason" TEXT
        ) STRICT;
        CREATE INDEX "steps_date" ON "steps" ("date");
        CREATE INDEX "steps_member" ON "steps" ("member");
        CREATE INDEX "steps_project" ON "steps" ("project");
        CREATE INDEX "steps_class" ON "steps" ("class");
        """
}
