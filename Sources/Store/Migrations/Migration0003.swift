extension Migration {
    /// What is entered by hand for a branch as a whole: its own figure and the inspector's.
    static let third = Migration(
        version: 3,
        sql: """
            ALTER TABLE "entries" ADD COLUMN "unit" INTEGER REFERENCES "units" ("id") ON DELETE RESTRICT;
            CREATE INDEX "entries_unit" ON "entries" ("unit");
            """)
}
