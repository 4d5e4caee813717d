import ArgumentParser
import Workspace

struct RemoveSchedule: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: "撤掉定时器 / takes the timer away")

    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        let console = options.console(workspace)
        let timer = try workspace.removeTimer()
        guard !timer.changed.isEmpty else { return console.say(Message(zh: "没有安装定时器", en: "no timer is installed")) }
        for path in timer.changed { console.say(Message(zh: "已删除 \(path)", en: "removed \(path)")) }
        let stop = "systemctl --user stop \(timer.timer); systemctl --user daemon-reload"
        console.say(Message(zh: "再停止它：\(stop)", en: "and to stop it: \(stop)"))
    }
}
