import ArgumentParser
import Workspace

struct InstallSchedule: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "install", abstract: "写入 systemd 定时器，每天运行到期的任务 / writes the timer that runs what is due, each day")

    @Flag(help: "只显示，不写入 / only show what would be written")
    var print = false

    @Flag(help: "显示 crontab 的一行，不写入 / show the line for crontab, and write nothing")
    var cron = false

    @OptionGroup var options: Options

    func run() throws {
        let workspace = try options.workspace()
        let console = options.console(workspace)
        if cron {
            console.out(try workspace.cronLine())
            return console.say(Message(zh: "用 crontab -e 加入这一行", en: "add this line by crontab -e"))
        }
        if print {
            for file in workspace.timer().files { console.out("# \(file.path)\n\(file.text)") }
            return
        }
        let timer = try workspace.installTimer(on: workspace.asOf)
        for path in timer.changed { console.say(Message(zh: "已写入 \(path)", en: "wrote \(path)")) }
        if timer.changed.isEmpty { console.say(Message(zh: "已经安装过，没有变化", en: "it is installed, and nothing has changed")) }
        let start = "systemctl --user daemon-reload && systemctl --user enable --now \(timer.timer)"
        console.say(Message(zh: "启用：\(start)", en: "to start it: \(start)"))
        console.say(
            Message(zh: "没有登录时也要运行：loginctl enable-linger", en: "to run it while you are not logged in, too: loginctl enable-linger"))
    }
}
