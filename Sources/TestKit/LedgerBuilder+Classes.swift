import Ledger

extension TestLedger {
    @discardableResult
    public func trainingClass(
        _ name: String, from starts: String, through ends: String? = nil, totalHours: String? = nil, leavesKept: Bool? = nil,
        incidentsKept: Bool? = nil,
        unit: String? = nil, branch: String? = nil
    ) -> Self {
        var record = TraineeClass()
        record.name = name
        record.starts = day(starts)
        record.ends = ends.map { day($0) }
        record.totalHours = totalHours.map { hundredths($0) }
        record.leavesKept = leavesKept
        record.incidentsKept = incidentsKept
        record.unit = unit.map { unitRef($0) }
        record.branch = branch.map { unitRef($0) }
        _ = classes.add(record, named: name)
        return self
    }

    /// A trainee of the class named, or of the only one.
    @discardableResult
    public func trainee(_ name: String, of trainingClass: String? = nil) -> Self {
        var trainee = Trainee()
        trainee.name = name
        trainee.trainingClass = classRef(trainingClass)
        _ = trainees.add(trainee, named: name)
        return self
    }

    @discardableResult
    public func leave(
        _ name: String, _ date: String, through: String? = nil, hours: String? = nil, days: String? = nil, kind: String = "",
        approver: String = ""
    ) -> Self {
        var leave = Leave()
        leave.trainee = traineeRef(name)
        leave.date = day(date)
        leave.through = through.map { day($0) }
        leave.hours = hours.map { hundredths($0) }
        leave.days = days.map { hundredths($0) }
        leave.kind = kind
        leave.approver = approver
        _ = leaves.add(leave)
        return self
    }

    @discardableResult
    public func incident(_ name: String, _ date: String, sanction: String = "", of trainingClass: String? = nil) -> Self {
        var incident = Incident()
        incident.trainee = traineeRef(name, of: trainingClass)
        incident.date = day(date)
        incident.sanction = sanction
        _ = incidents.add(incident)
        return self
    }

    @discardableResult
    public func mark(_ name: String, _ date: String, half: String = "am", _ status: String) -> Self {
        var mark = Mark()
        mark.trainee = traineeRef(name)
        mark.date = day(date)
        mark.half = half
        mark.status = status
        _ = marks.add(mark)
        return self
    }

    @discardableResult
    public func lesson(_ date: String, half: String = "am", hours: String? = nil, category: String = "", of trainingClass: String? = nil)
        -> Self
    {
        var session = ClassSession()
        session.trainingClass = classRef(trainingClass)
        session.date = day(date)
        session.half = half
        session.hours = hours.map { hundredths($0) }
        session.category = category
        _ = sessions.add(session)
        return self
    }

    private func classRef(_ name: String?) -> Ref<TraineeClass> {
        if let name, let known = classes.named[name] { return known }
        var plain = TraineeClass()
        plain.name = name ?? "第118期"
        plain.starts = Day(year: 2021, month: 3, day: 1)
        plain.ends = Day(year: 2021, month: 7, day: 1)
        guard name != nil else { return classes.only({ plain }, named: plain.name) }
        return classes.add(plain, named: plain.name)
    }

    private func traineeRef(_ name: String, of trainingClass: String? = nil) -> Ref<Trainee> {
        if let known = trainees.named[name] { return known }
        trainee(name, of: trainingClass)
        return trainees.named[name]!
    }
}
