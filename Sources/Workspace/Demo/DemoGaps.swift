public import Ledger
public import Rules

/// What is wrong in the demo's department by plan: the check or score that finds it, of whom, and what it says. There is nothing else to find.
public enum DemoGaps {
    public struct Gap: Hashable, Sendable {
        /// Qualified, as `core_life.committee_monthly`.
        public let rule: String
        /// The subject as results show it.
        public let subject: String
        /// As it is printed; empty for a record that is judged once.
        public let period: String
        public let verdict: Verdict
        /// What happened.
        public let story: Message

        init(_ rule: String, _ subject: String, _ period: String = "", _ verdict: Verdict, zh: String, en: String) {
            self.rule = rule
            self.subject = subject
            self.period = period
            self.verdict = verdict
            story = Message(zh: zh, en: en)
        }
    }

    /// Every finding of 2021: what is not met or cannot be told.
    public static let all: [Gap] = [
        Gap(
            "study_forum.everyone_takes_part", "李示例", "2021", .notMet, zh: "全年没有作过点评", en: "never commented in the year"),
        Gap(
            "study_forum.everyone_takes_part", "吕暂定", "2021", .notMet, zh: "10月8日转入，尚未讲党课、作点评；是否计入由 base 决定",
            en: "joined on 8 October and has neither lectured nor commented; whether he counts is what base says"),
        Gap(
            "seminar.everyone_teaches_and_studies", "何草拟", "2021", .notMet, zh: "参加了研讨，没有做过教员", en: "sat in the seminar and taught nothing"),
        Gap(
            "classes.spirit_at_each_stage", "第132期", "", .undetermined, zh: "年底仍在办，结业环节还没有到", en: "still runs at the year's end; its close is to come"),
        Gap(
            "links.chain_is_complete", DemoChains.topic(5), "", .notMet, zh: "学习之后没有产出", en: "studied, and nobody wrote anything down"),
        Gap(
            "links.chain_is_complete", DemoChains.topic(6), "", .notMet, zh: "课题仍在研，没有研究成果", en: "the research that took it up has no result yet"),
        Gap(
            "links.plan_item_done", "\(DemoPlans.title) · 2021 · 6 · \(DemoPlans.withoutRecord[0])", "", .notMet, zh: "没有开展访谈调研的记录",
            en: "no record of a survey"),
        Gap(
            "links.plan_item_done", "\(DemoPlans.title) · 2021 · 7 · \(DemoPlans.withoutRecord[1])", "", .notMet, zh: "没有青年理论学习的记录",
            en: "no record of the young members' study group"),
        Gap("core_life.committee_monthly", "进修部党支部(演示)", "2021-08", .notMet, zh: "8月没有召开支委会", en: "no committee meeting in August"),
        Gap("core_life.group_meeting_monthly", "第二党小组", "2021-06", .notMet, zh: "6月没有召开党小组会", en: "no group meeting in June"),
        Gap(
            "temporary_branches.temporary_branch_elects_nobody", DemoClass.withBranch.name, "", .notMet, zh: "临时党支部自行选举了支委会",
            en: "the branch of a class elected its committee, which is appointed"),
        Gap(
            "core_life.chair_holds_post", DemoMeetings.chairedByLeader, "", .notMet, zh: "党小组长主持了支委会",
            en: "the leader of a group took the chair of the committee"),
        Gap("inventory.regulation_looked_after", DemoRegulations.withoutReview, "", .notMet, zh: "没有复核日期", en: "no day of review"),
        Gap(
            "local_rules.theme_day_on_friday", "2021-10-09 · 10月主题党日 · 主题党日", "", .notMet, zh: "国庆后调休，在星期六过主题党日",
            en: "a Saturday that was a working day after the holiday"),
        Gap(
            "study_hours.study_hours_32", "沈假名", "2021", .undetermined, zh: "已知 31 学时，另有两场活动没有填写学时",
            en: "31 hours are known, and two sittings do not say how long they were"),
        Gap(
            "study_hours.study_hours_32", "吕暂定", "2021", .notMet, zh: "10月8日转入，此前在原支部的学时不在本台账",
            en: "joined on 8 October; the hours at the former branch are not in this ledger"),
        Gap(
            "classes.leave_one_seventh", "\(DemoLeave.overTheLimit.name) · 第118期", "", .notMet, zh: "140 学时的七分之一是 20，请假 20.5",
            en: "a seventh of 140 hours is 20, and 20.5 were missed"),
        Gap(
            "classes.leave_approved_at_rank", DemoLeave.tooLow.title, "", .notMet, zh: "请假 3 天应由部主任批准，实为组织员批准",
            en: "three days need the director's approval and had the organiser's"),
    ]

    /// Of the smaller year after it, which is judged where somebody asks for that year.
    public static let later = [
        Gap("classes.no_incidents", "第135期", "", .undetermined, zh: "没有确认违纪登记完整", en: "nobody confirms that the register was kept"),
        Gap(
            "classes.no_incidents_in_the_year", DemoOffice.unit, "2022", .undetermined, zh: "第135期没有确认违纪登记完整",
            en: "of one class nobody confirms that the register was kept"),
    ]

    /// What is in order and yet worth a look.
    public static let edges: [Gap] = [
        Gap(
            "classes.leave_one_seventh", "\(DemoLeave.atTheLimit.name) · 第118期", "", .met, zh: "正好七分之一：20 学时",
            en: "a seventh to the hour: 20"),
        Gap(
            "classes.leave_one_seventh", "\(DemoLeave.onTheWay.name) · 第132期", "", .met, zh: "目前未超，按此进度将超过",
            en: "within so far, and on the way over"),
        Gap("study_hours.study_hours_32", "秦样例", "2021", .notApplicable, zh: "病弱党员不作硬性要求", en: "nothing hard is asked of the ill"),
        Gap("study_forum.everyone_takes_part", "秦样例", "2021", .notApplicable, zh: "病弱党员不作硬性要求", en: "nothing hard is asked of the ill"),
        Gap(
            "points.member_points", "赵合成", "2021", .met, zh: "第二季度 31 分，封顶 30 分", en: "31 points in the second quarter, capped at 30"),
    ]
}
