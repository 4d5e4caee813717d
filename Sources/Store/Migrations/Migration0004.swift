extension Migration {
    /// The log of jobs: what was asked, of which part, and how it ended. A row is begun before its part works and ended in the transaction that
    /// writes its changes, so that what it says and what the ledger holds cannot differ. Days and arguments are texts; `unit` is no reference,
    /// since the log outlives what it tells of.
    static let fourth = Migration(
        version: 4,
        sql: """
            CREATE TABLE "job_parts" (
                "id" INTEGER PRIMARY KEY AUTOINCREMENT,
                "batch" INTEGER NOT NULL CHECK ("batch" >= 1),
                "request" TEXT NOT NULL,
                "job" TEXT NOT NULL,
                "unit" INTEGER,
                "title" TEXT,
                "arguments" TEXT NOT NULL CHECK (json_valid("arguments") AND json_type("arguments") = 'object'),
                "as_of" TEXT NOT NULL CHECK ("as_of" IS date("as_of", '+0 days')),
                "fingerprint" TEXT NOT NULL,
                "scheduled_for" TEXT CHECK ("scheduled_for" IS NULL OR "scheduled_for" IS date("scheduled_for", '+0 days')),
                "who" TEXT NOT NULL,
                "version" TEXT NOT NULL,
                "started" TEXT NOT NULL,
                "ended" TEXT,
                "milliseconds" INTEGER CHECK ("milliseconds" >= 0),
                "outcome" TEXT NOT NULL CHECK ("outcome" IN ('running', 'done', 'failed')),
                "run" INTEGER UNIQUE REFERENCES "runs" ("id") ON DELETE RESTRICT,
                "inserted" INTEGER NOT NULL DEFAULT 0 CHECK ("inserted" >= 0),
                "updated" INTEGER NOT NULL DEFAULT 0 CHECK ("updated" >= 0),
                "removed" INTEGER NOT NULL DEFAULT 0 CHECK ("removed" >= 0),
                "warnings" INTEGER NOT NULL DEFAULT 0 CHECK ("warnings" >= 0),
                "files" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("files") AND json_type("files") = 'array'),
                "message_zh" TEXT,
                "message_en" TEXT,
                CHECK (("outcome" = 'running') = ("ended" IS NULL)),
                CHECK (("outcome" = 'failed') = ("message_zh" IS NOT NULL AND "message_en" IS NOT NULL)),
                CHECK ("outcome" = 'done' OR "run" IS NULL)
            ) STRICT;
            CREATE INDEX "job_parts_batch" ON "job_parts" ("batch", "id");
            CREATE INDEX "job_parts_request" ON "job_parts" ("request", "batch");
            CREATE INDEX "job_parts_scheduled" ON "job_parts" ("job", "scheduled_for") WHERE "scheduled_for" IS NOT NULL;

            CREATE TABLE "job_schedules" (
                "job" TEXT PRIMARY KEY NOT NULL,
                "since" TEXT NOT NULL CHECK ("since" IS date("since", '+0 days'))
            ) STRICT, WITHOUT ROWID;
            """)
}
