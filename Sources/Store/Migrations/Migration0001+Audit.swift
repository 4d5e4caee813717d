extension Migration {
    /// The audit trail: only ever added to.
    static let audit = """
        CREATE TABLE "runs" (
            "id" INTEGER PRIMARY KEY,
            "at" TEXT NOT NULL,
            "who" TEXT NOT NULL,
            "words" TEXT NOT NULL CHECK (json_valid("words") AND json_type("words") = 'array'),
            "inserted" INTEGER NOT NULL CHECK ("inserted" >= 0),
            "updated" INTEGER NOT NULL CHECK ("updated" >= 0),
            "removed" INTEGER NOT NULL CHECK ("removed" >= 0),
            "version" TEXT NOT NULL,
            "previous" TEXT NOT NULL,
            "hash" TEXT NOT NULL
        ) STRICT;

        CREATE TABLE "changes" (
            "run" INTEGER NOT NULL REFERENCES "runs" ("id") DEFERRABLE INITIALLY DEFERRED,
            "sequence" INTEGER NOT NULL,
            "model" TEXT NOT NULL,
            "record" INTEGER NOT NULL,
            "kind" TEXT NOT NULL CHECK ("kind" IN ('insert', 'update', 'remove')),
            "before" TEXT CHECK ("before" IS NULL OR json_valid("before")),
            "after" TEXT CHECK ("after" IS NULL OR json_valid("after")),
            "file" TEXT,
            "sheet" TEXT,
            "row" INTEGER,
            PRIMARY KEY ("run", "sequence")
        ) STRICT;
        CREATE INDEX "changes_record" ON "changes" ("model", "record", "run", "sequence");

        CREATE TRIGGER "runs_update" BEFORE UPDATE ON "runs" BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END;
        CREATE TRIGGER "runs_delete" BEFORE DELETE ON "runs" BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END;
        CREATE TRIGGER "changes_update" BEFORE UPDATE ON "changes" BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END;
        CREATE TRIGGER "changes_delete" BEFORE DELETE ON "changes" BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END;
        """
}
