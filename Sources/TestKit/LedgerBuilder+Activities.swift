public import Ledger

extension TestLedger {
    /// A sitting, with who took which part and who was there without one.
    /// - Parameters:
    ///   - unit: by default the only one there is; `""` leaves it blank.
    ///   - roles: names by role; a person with two roles is there once.
    ///   - details: the fields that the type adds.
    @discardableResult
    public func activity(
        _ type: String, _ date: String, title: String = "", hours: String? = nil, unit: String? = nil, groups: [String] = [],
        also: [String] = [],
        roles: KeyValuePairs<String, [String]> = [:], present: [String] = [], absent: [String] = [], onLeave: [String] = [],
        madeUp: [String] = [], guests: [String] = [], due: Int64? = nil, attended: Int64? = nil, details: [String: Value] = [:]
    ) -> Self {
        var sitting = Activity()
        sitting.type = type
        sitting.date = day(date)
        sitting.title = title
        sitting.hours = hours.map { hundredths($0) }
        sitting.unit = unit == "" ? nil : unitRef(unit)
        sitting.groups = groups.map { groupRef($0) }
        sitting.also = also
        sitting.due = due
        sitting.attended = attended
        sitting.details = ActivityDetails.encode(details)
        let ref = activities.add(sitting)
        var order: [String] = []
        var taken: [String: [String]] = [:]
        for (role, names) in roles {
            for name in names {
                if taken[name] == nil { order.append(name) }
                taken[name, default: []].append(role)
            }
        }
        for name in order { takesPart(ref, name, "present", roles: taken[name]!) }
        for name in present where taken[name] == nil { takesPart(ref, name, "present") }
        for name in guests { takesPart(ref, name, "present", isGuest: true) }
        for name in madeUp { takesPart(ref, name, "made_up") }
        for name in onLeave { takesPart(ref, name, "leave") }
        for name in absent { takesPart(ref, name, "absent") }
        return self
    }

    private func takesPart(_ activity: Ref<Activity>, _ name: String, _ attendance: String, roles: [String] = [], isGuest: Bool? = nil) {
        var participation = Participation()
        participation.activity = activity
        participation.member = memberRef(name)
        participation.attendance = attendance
        participation.roles = roles
        participation.guest = isGuest
        _ = participations.add(participation)
    }
}
