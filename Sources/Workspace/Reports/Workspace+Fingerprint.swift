import Ledger
import Scripting

extension Workspace {
    /// What an answer over this ledger rests on, for whoever wants to make it again.
    func fingerprint(_ snapshot: Snapshot, asOf: Day) -> Fingerprint {
        Fingerprint(ledger: snapshot.digest, plugins: fingerprintOfPlugins, settings: settings.digest, asOf: asOf, version: Release.version)
    }

    /// Of the plugins and settings that jobs run under.
    var fingerprintOfJobs: String { SHA256.hex(of: fingerprintOfPlugins + settings.digest) }

    private var fingerprintOfPlugins: String {
        var texts = SHA256()
        for file in plugins.files + plugins.settings.queries {
            // Each part with its length, so that no two lists of files give the same bytes.
            for part in [file.path, file.text] {
                texts.update("\(part.utf8.count):")
                texts.update(part)
            }
        }
        return texts.hex()
    }
}
