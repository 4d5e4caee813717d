---@meta zhibu
-- Written by `zhibu api --format lua`. Do not edit.

--- A day, or a month or a year where no more is known. / 日期，可以只到月或年。
---@class zhibu.day
---@field year integer
---@field month integer?
---@field weekday integer
---@operator add(zhibu.span): zhibu.day
---@operator sub(zhibu.span): zhibu.day

--- A stretch of days, the first and the last included. / 期间，首尾都算。
---@class zhibu.period
---@field from zhibu.day
---@field to zhibu.day
---@field kind string

--- A length of time. / 时长。
---@class zhibu.span

--- A limit that says whether it is a least or a most. / 界限，说明是至少还是至多。
---@class zhibu.test
local test = {}
---@param number zhibu.number
---@return boolean
function test:passes(number) end

--- A number: whole, or an exact decimal. / 数：整数或精确小数。
---@alias zhibu.number integer|zhibu.decimal|string
---@class zhibu.decimal

--- A verdict; called in a `run` it says what it rests on. / 结论。
---@class zhibu.verdict
---@overload fun(why: string|table?): zhibu.judgement
---@class zhibu.judgement

--- A branch or a body above it. / 组织
---@class zhibu.unit
---@field id integer Row number; empty until saved. / 编号
---@field name string Name, as on the seal. / 组织名称
---@field kind ("branch"|"temporary"|"general_branch"|"committee")? What kind of body it is. / 组织类型
---@field code (string)? Code in the superior's system. / 组织代码
---@field parent (zhibu.unit)? The body above. / 上级组织
---@field founded (zhibu.day)? First day. / 成立日期
---@field dissolved (zhibu.day)? Last day. / 撤销日期
---@field term_end (zhibu.day)? Last day of the committee's term. / 任期届满日期
---@field has_committee (boolean)? Whether it has a committee. / 设支委会
local unit_record = {}
---@param conditions table?
---@return zhibu.units
function unit_record:units(conditions) end
---@param conditions table?
---@return zhibu.groups
function unit_record:groups(conditions) end
---@param conditions table?
---@return zhibu.members
function unit_record:members(conditions) end
---@param conditions table?
---@return zhibu.memberships
function unit_record:memberships(conditions) end
---@param conditions table?
---@return zhibu.posts
function unit_record:posts(conditions) end
---@param conditions table?
---@return zhibu.activities
function unit_record:activities(conditions) end
---@param conditions table?
---@return zhibu.participations
function unit_record:participations(conditions) end
---@param conditions table?
---@return zhibu.classes
function unit_record:classes(conditions) end
--- Meetings of the committee. / 支委会次数
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:committee_meetings(period) end
--- Meetings of groups: a sitting of two groups is two. / 党小组会次数
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:group_meetings(period) end
--- Party lectures, those at the forum among them. / 党课次数
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:lectures(period) end
--- Sessions of the forum. / 论坛场次
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:forum_sessions(period) end

--- A group within a branch. / 党小组
---@class zhibu.group
---@field id integer Row number; empty until saved. / 编号
---@field unit zhibu.unit The branch it belongs to. / 所在支部
---@field name string Name within the branch. / 小组名称
---@field from (zhibu.day)? First day. / 成立日期
---@field through (zhibu.day)? Last day. / 撤销日期
local group_record = {}
---@param conditions table?
---@return zhibu.members
function group_record:members(conditions) end
---@param conditions table?
---@return zhibu.memberships
function group_record:memberships(conditions) end
---@param conditions table?
---@return zhibu.posts
function group_record:posts(conditions) end
---@param conditions table?
---@return zhibu.activities
function group_record:activities(conditions) end

--- A person on the rolls. / 党员
---@class zhibu.member
---@field id integer Row number; empty until saved. / 编号
---@field name string Full name, as on the roll. / 姓名
---@field code (string)? Staff number: tells people of one name apart. / 工号
---@field sex ("male"|"female")? Sex. / 性别
---@field ethnicity (string)? Ethnicity. / 民族
---@field birth (zhibu.day)? Day of birth. / 出生日期
---@field id_number (string)? Number of the identity card. / 身份证号
---@field phone (string)? Phone number. / 联系电话
---@field education (string)? Highest education. / 学历
---@field joined (zhibu.day)? Day of joining the Party. / 入党日期
---@field confirmed (zhibu.day)? Day of becoming a full member. / 转正日期
---@field position (string)? Work post. / 工作岗位
---@field condition ("old"|"ill")? Old or ill: rules that exempt such members look here. / 身体状况
---@field unit (zhibu.unit)? The branch on the as-of day. / 所在支部
---@field group (zhibu.group)? The group on the as-of day. / 党小组
---@field status ("full"|"probationary")? Full or probationary on the as-of day. / 人员类别
local member_record = {}
---@param conditions table?
---@return zhibu.memberships
function member_record:memberships(conditions) end
---@param conditions table?
---@return zhibu.posts
function member_record:posts(conditions) end
---@param conditions table?
---@return zhibu.activities
function member_record:activities(conditions) end
---@param conditions table?
---@return zhibu.participations
function member_record:participations(conditions) end
---@param conditions table?
---@return zhibu.classes
function member_record:classes(conditions) end
--- Hours of study together at which the member was present. / 集中学习学时
---@param period zhibu.period|string?
---@return zhibu.number
function member_record:study_hours(period) end

--- A stretch of a member's history in one unit, one group and one status. / 党员履历
---@class zhibu.membership
---@field id integer Row number; empty until saved. / 编号
---@field member zhibu.member Whose history it is. / 姓名
---@field unit zhibu.unit The branch in that time. / 所在支部
---@field group (zhibu.group)? The group in that time. / 党小组
---@field status "full"|"probationary" Full or probationary in that time. / 人员类别
---@field from (zhibu.day)? First day; empty where it began before the records. / 起始日期
---@field through (zhibu.day)? Last day; empty while it lasts. / 截止日期
local membership_record = {}

--- A Party post that a member holds. / 党内职务
---@class zhibu.post
---@field id integer Row number; empty until saved. / 编号
---@field member zhibu.member Who holds it. / 姓名
---@field post "secretary"|"deputy_secretary"|"organisation"|"publicity"|"discipline"|"youth"|"committee_member"|"group_leader" Which post. / 党内职务
---@field unit (zhibu.unit)? In which branch. / 所在支部
---@field group (zhibu.group)? Of which group, for its leader. / 党小组
---@field from (zhibu.day)? First day. / 任职日期
---@field through (zhibu.day)? Last day; empty while it lasts. / 免职日期
local post_record = {}

--- Something that the branch held: one sitting. / 活动
---@class zhibu.activity
---@field id integer Row number; empty until saved. / 编号
---@field type string The activity type that a plugin declares. / 活动类型
---@field also zhibu.values The other kinds that the same sitting is. / 兼为
---@field title (string)? Name of the sitting. / 活动名称
---@field date zhibu.day The day it was held. / 活动日期
---@field starts (string)? Time of day it began, as 14:30. / 开始时间
---@field ends (string)? Time of day it ended, as 16:00. / 结束时间
---@field hours (zhibu.number)? Study hours that it counts for. / 学时
---@field unit (zhibu.unit)? The branch that held it. / 所属支部
---@field groups zhibu.groups The groups that sat. / 所属党小组
---@field place (string)? Where. / 活动地点
---@field topic (string)? What it was about. / 议题
---@field content (string)? What was said. / 活动内容
---@field decision (string)? What was decided. / 会议决议
---@field due (integer)? How many had to come. / 应到人数
---@field attended (integer)? How many came. / 实到人数
---@field present zhibu.members Who took this part. / 出席
---@field chair zhibu.members Who took this part. / 主持
---@field recorder zhibu.members Who took this part. / 记录
---@field lecturer zhibu.members Who took this part. / 授课人
---@field report zhibu.members Who took this part. / 作报告
---@field host zhibu.members Who took this part. / 作主持
---@field comment zhibu.members Who took this part. / 作点评
---@field words (integer)? Length of the transcripts in characters. / 字数
---@field special (string)? Whom or what a special session is for. / 专场
local activity_record = {}
---@param conditions table?
---@return zhibu.participations
function activity_record:participations(conditions) end

--- One person at one sitting, with a set of roles. / 参加记录
---@class zhibu.participation
---@field id integer Row number; empty until saved. / 编号
---@field activity zhibu.activity The sitting. / 活动
---@field member zhibu.member Who. / 姓名
---@field roles zhibu.values The parts that the person took. / 角色
---@field attendance "present"|"leave"|"absent"|"made_up" Whether the person was there. / 出勤
---@field guest (boolean)? There without being due. / 列席
---@field reason (string)? Why not there. / 请假原因
---@field type (string)? The sitting's type. / 活动类型
---@field date (zhibu.day)? The sitting's day. / 活动日期
---@field hours (zhibu.number)? The sitting's hours. / 学时
---@field unit (zhibu.unit)? The branch that held the sitting. / 所属支部
local participation_record = {}

--- A set of rules that the office keeps. / 制度
---@class zhibu.regulation
---@field id integer Row number; empty until saved. / 编号
---@field name (string)? The id under which plugins declare its clauses. / 标识
---@field number (string)? Number of the document. / 文号
---@field title string Full title. / 制度名称
---@field issuer (string)? Who issued it. / 发布单位
---@field owner (string)? Who looks after it. / 责任人
---@field review (zhibu.day)? The day by which it is looked at again. / 复核日期
---@field source (string)? Where the text can be read. / 来源
local regulation_record = {}
---@param conditions table?
---@return zhibu.editions
function regulation_record:editions(conditions) end

--- A regulation as it stood from a day on. / 制度版本
---@class zhibu.edition
---@field id integer Row number; empty until saved. / 编号
---@field regulation zhibu.regulation Of which regulation. / 制度名称
---@field name string Name of the edition, as 2021. / 版本
---@field issued (zhibu.day)? Day of issue. / 印发日期
---@field from zhibu.day First day in force. / 施行日期
---@field through (zhibu.day)? Last day in force; empty while it lasts. / 废止日期
local edition_record = {}
---@param conditions table?
---@return zhibu.clauses
function edition_record:clauses(conditions) end

--- An article of an edition. / 条款
---@class zhibu.clause
---@field id integer Row number; empty until saved. / 编号
---@field edition zhibu.edition Of which edition. / 制度版本
---@field name (string)? The id under which plugins declare it. / 标识
---@field article string Its number. / 条号
---@field text (string)? Its wording. / 条文
---@field level ("must"|"generally"|"in_principle"|"unit"|"practice")? How strictly it binds. / 约束力
local clause_record = {}

--- A class of trainees. / 班次
---@class zhibu.class
---@field id integer Row number; empty until saved. / 编号
---@field name string Short name that no other class has, as 第118期. / 班次
---@field title (string)? Full title. / 班次名称
---@field kind ("refresher"|"training"|"seminar"|"teachers")? What kind of class. / 班次类型
---@field starts zhibu.day First day. / 开班日期
---@field ends (zhibu.day)? Last day. / 结业日期
---@field total_hours (zhibu.number)? Hours of the whole class. / 总学时
---@field sponsor (string)? Who asked for the class. / 主办单位
---@field organiser (zhibu.member)? The organiser in charge. / 组织员
---@field unit (zhibu.unit)? Its temporary branch. / 临时党支部
---@field headcount (integer)? Trainees at the opening, where the roll itself is not kept. / 人数
---@field leaves_kept (boolean)? Whether somebody confirms that every leave is on the register. / 请假登记完整
---@field incidents_kept (boolean)? Whether somebody confirms that the register of incidents was kept. / 违纪登记完整
local class_record = {}
---@param conditions table?
---@return zhibu.trainees
function class_record:trainees(conditions) end
---@param conditions table?
---@return zhibu.sessions
function class_record:sessions(conditions) end
---@param conditions table?
---@return zhibu.marks
function class_record:marks(conditions) end
---@param conditions table?
---@return zhibu.leaves
function class_record:leaves(conditions) end
---@param conditions table?
---@return zhibu.incidents
function class_record:incidents(conditions) end
--- Trainees on the rolls of a class. / 在册学员
---@param period zhibu.period|string?
---@return zhibu.number
function class_record:trainee_times(period) end

--- A person in one class. / 学员
---@class zhibu.trainee
---@field id integer Row number; empty until saved. / 编号
---@field class zhibu.class Of which class. / 班次
---@field name string Full name. / 姓名
---@field number (string)? Number in the class: tells people of one name apart. / 学员号
---@field employer (string)? Where the person works, and as what. / 工作单位及职务
---@field group (string)? Group within the class. / 组别
---@field role ("trainee"|"committee"|"monitor"|"secretary"|"leader")? Part in the class. / 班委职务
---@field phone (string)? Phone number. / 联系电话
local trainee_record = {}
---@param conditions table?
---@return zhibu.marks
function trainee_record:marks(conditions) end
---@param conditions table?
---@return zhibu.leaves
function trainee_record:leaves(conditions) end
---@param conditions table?
---@return zhibu.incidents
function trainee_record:incidents(conditions) end
--- Hours of leave, of every kind. / 请假学时
---@param period zhibu.period|string?
---@return zhibu.number
function trainee_record:leave_hours(period) end

--- A half-day on a class's timetable. / 课次
---@class zhibu.session
---@field id integer Row number; empty until saved. / 编号
---@field class zhibu.class Of which class. / 班次
---@field date zhibu.day The day. / 日期
---@field half ("am"|"pm"|"evening")? Morning, afternoon or evening. / 时段
---@field topic (string)? What it is about. / 课程主题
---@field teacher (string)? Who teaches. / 授课人
---@field category ("theory"|"spirit"|"other")? Theory, party spirit or other. / 课程类别
---@field form ("lecture"|"organisers_forum"|"offices_forum"|"case"|"interview"|"experience"|"site")? How it is taught. / 教学形式
---@field hours (zhibu.number)? Hours. / 学时
local session_record = {}

--- One trainee's attendance on one half-day. / 考勤
---@class zhibu.mark
---@field id integer Row number; empty until saved. / 编号
---@field trainee zhibu.trainee Who. / 姓名
---@field date zhibu.day The day. / 日期
---@field half ("am"|"pm"|"evening")? Morning, afternoon or evening. / 时段
---@field status "present"|"late"|"sick"|"private"|"official"|"absent" There, late, on leave or absent. / 考勤状态
---@field note (string)? Remark. / 备注
---@field class (zhibu.class)? The trainee's class. / 班次
local mark_record = {}

--- A trainee's leave. / 请假
---@class zhibu.leave
---@field id integer Row number; empty until saved. / 编号
---@field trainee zhibu.trainee Who. / 姓名
---@field date zhibu.day First day. / 请假日期
---@field half ("am"|"pm"|"evening")? The half-day on which it begins. / 开始时段
---@field through (zhibu.day)? Last day. / 截止日期
---@field through_half ("am"|"pm"|"evening")? The half-day on which it ends. / 结束时段
---@field hours (zhibu.number)? Hours of class that were missed. / 请假学时
---@field days (zhibu.number)? Days, in halves. / 请假天数
---@field kind ("sick"|"private"|"official")? Sick, private or official. / 请假类别
---@field reason (string)? Why. / 请假事由
---@field approver ("organiser"|"director"|"vice_president")? The rank of who approved it. / 批准人
---@field returned (zhibu.day)? The day of reporting back. / 销假日期
---@field class (zhibu.class)? The trainee's class. / 班次
local leave_record = {}

--- A breach of the rules by a trainee. / 违纪
---@class zhibu.incident
---@field id integer Row number; empty until saved. / 编号
---@field trainee zhibu.trainee Who. / 姓名
---@field date zhibu.day The day. / 违纪日期
---@field kind (string)? What was done. / 违纪情形
---@field sanction ("talk"|"circular"|"withdrawal")? What followed. / 处理
---@field notified (string)? Who was told. / 通报对象
---@field class (zhibu.class)? The trainee's class. / 班次
local incident_record = {}

--- A branch or a body above it. / 组织
---@class zhibu.units
---@field [string] zhibu.unit
---@operator call: zhibu.unit
units = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.units
function units:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.units
function units:of(record, period) end
--- Asked as of another day.
---@param day any The day.
---@return zhibu.units
function units:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.units
function units:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.units
function units:take(count) end
--- Each once.
---@return zhibu.units
function units:distinct() end
--- How many.
---@return integer
function units:count() end
--- The first record, or nil.
---@return zhibu.unit?
function units:first() end
--- Whether there is one.
---@return boolean
function units:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function units:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function units:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function units:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function units:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function units:max(field) end

--- A group within a branch. / 党小组
---@class zhibu.groups
---@field [string] zhibu.group
---@operator call: zhibu.group
groups = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.groups
function groups:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.groups
function groups:of(record, period) end
--- Asked as of another day.
---@param day any The day.
---@return zhibu.groups
function groups:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.groups
function groups:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.groups
function groups:take(count) end
--- Each once.
---@return zhibu.groups
function groups:distinct() end
--- How many.
---@return integer
function groups:count() end
--- The first record, or nil.
---@return zhibu.group?
function groups:first() end
--- Whether there is one.
---@return boolean
function groups:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function groups:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function groups:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function groups:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function groups:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function groups:max(field) end

--- A person on the rolls. / 党员
---@class zhibu.members
---@field [string] zhibu.member
---@operator call: zhibu.member
members = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.members
function members:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.members
function members:of(record, period) end
--- Asked as of another day.
---@param day any The day.
---@return zhibu.members
function members:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.members
function members:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.members
function members:take(count) end
--- Each once.
---@return zhibu.members
function members:distinct() end
--- How many.
---@return integer
function members:count() end
--- The first record, or nil.
---@return zhibu.member?
function members:first() end
--- Whether there is one.
---@return boolean
function members:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function members:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function members:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function members:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function members:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function members:max(field) end

--- A stretch of a member's history in one unit, one group and one status. / 党员履历
---@class zhibu.memberships
---@field [string] zhibu.membership
---@operator call: zhibu.membership
memberships = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.memberships
function memberships:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.memberships
function memberships:of(record, period) end
--- Asked as of another day.
---@param day any The day.
---@return zhibu.memberships
function memberships:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.memberships
function memberships:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.memberships
function memberships:take(count) end
--- Each once.
---@return zhibu.memberships
function memberships:distinct() end
--- How many.
---@return integer
function memberships:count() end
--- The first record, or nil.
---@return zhibu.membership?
function memberships:first() end
--- Whether there is one.
---@return boolean
function memberships:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function memberships:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function memberships:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function memberships:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function memberships:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function memberships:max(field) end

--- A Party post that a member holds. / 党内职务
---@class zhibu.posts
---@field [string] zhibu.post
---@operator call: zhibu.post
posts = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.posts
function posts:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.posts
function posts:of(record, period) end
--- Asked as of another day.
---@param day any The day.
---@return zhibu.posts
function posts:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.posts
function posts:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.posts
function posts:take(count) end
--- Each once.
---@return zhibu.posts
function posts:distinct() end
--- How many.
---@return integer
function posts:count() end
--- The first record, or nil.
---@return zhibu.post?
function posts:first() end
--- Whether there is one.
---@return boolean
function posts:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function posts:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function posts:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function posts:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function posts:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function posts:max(field) end

--- Something that the branch held: one sitting. / 活动
---@class zhibu.activities
---@field [string] zhibu.activity
---@operator call: zhibu.activity
activities = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.activities
function activities:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.activities
function activities:of(record, period) end
--- Asked as of another day.
---@param day any The day.
---@return zhibu.activities
function activities:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.activities
function activities:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.activities
function activities:take(count) end
--- Each once.
---@return zhibu.activities
function activities:distinct() end
--- How many.
---@return integer
function activities:count() end
--- The first record, or nil.
---@return zhibu.activity?
function activities:first() end
--- Whether there is one.
---@return boolean
function activities:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function activities:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function activities:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function activities:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function activities:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function activities:max(field) end

--- One person at one sitting, with a set of roles. / 参加记录
---@class zhibu.participations
---@field [string] zhibu.participation
---@operator call: zhibu.participation
participations = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.participations
function participations:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.participations
function participations:of(record, period) end
--- Asked as of another day.
---@param day any The day.
---@return zhibu.participations
function participations:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.participations
function participations:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.participations
function participations:take(count) end
--- Each once.
---@return zhibu.participations
function participations:distinct() end
--- How many.
---@return integer
function participations:count() end
--- The first record, or nil.
---@return zhibu.participation?
function participations:first() end
--- Whether there is one.
---@return boolean
function participations:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function participations:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function participations:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function participations:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function participations:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function participations:max(field) end

--- A set of rules that the office keeps. / 制度
---@class zhibu.regulations
---@field [string] zhibu.regulation
---@operator call: zhibu.regulation
regulations = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.regulations
function regulations:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.regulations
function regulations:of(record, period) end
--- Asked as of another day.
---@param day any The day.
---@return zhibu.regulations
function regulations:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.regulations
function regulations:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.regulations
function regulations:take(count) end
--- Each once.
---@return zhibu.regulations
function regulations:distinct() end
--- How many.
---@return integer
function regulations:count() end
--- The first record, or nil.
---@return zhibu.regulation?
function regulations:first() end
--- Whether there is one.
---@return boolean
function regulations:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function regulations:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function regulations:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function regulations:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function regulations:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function regulations:max(field) end

--- A regulation as it stood from a day on. / 制度版本
---@class zhibu.editions
---@field [string] zhibu.edition
---@operator call: zhibu.edition
editions = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.editions
function editions:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.editions
function editions:of(record, period) end
--- Asked as of another day.
---@param day any The day.
---@return zhibu.editions
function editions:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.editions
function editions:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.editions
function editions:take(count) end
--- Each once.
---@return zhibu.editions
function editions:distinct() end
--- How many.
---@return integer
function editions:count() end
--- The first record, or nil.
---@return zhibu.edition?
function editions:first() end
--- Whether there is one.
---@return boolean
function editions:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function editions:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function editions:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function editions:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function editions:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function editions:max(field) end

--- An article of an edition. / 条款
---@class zhibu.clauses
---@field [string] zhibu.clause
---@operator call: zhibu.clause
clauses = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.clauses
function clauses:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.clauses
function clauses:of(record, period) end
--- Asked as of another day.
---@param day any The day.
---@return zhibu.clauses
function clauses:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.clauses
function clauses:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.clauses
function clauses:take(count) end
--- Each once.
---@return zhibu.clauses
function clauses:distinct() end
--- How many.
---@return integer
function clauses:count() end
--- The first record, or nil.
---@return zhibu.clause?
function clauses:first() end
--- Whether there is one.
---@return boolean
function clauses:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function clauses:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function clauses:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function clauses:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function clauses:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function clauses:max(field) end

--- A class of trainees. / 班次
---@class zhibu.classes
---@field [string] zhibu.class
---@operator call: zhibu.class
classes = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.classes
function classes:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.classes
function classes:of(record, period) end
--- Asked as of another day.
---@param day any The day.
---@return zhibu.classes
function classes:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.classes
function classes:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.classes
function classes:take(count) end
--- Each once.
---@return zhibu.classes
function classes:distinct() end
--- How many.
---@return integer
function classes:count() end
--- The first record, or nil.
---@return zhibu.class?
function classes:first() end
--- Whether there is one.
---@return boolean
function classes:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function classes:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function classes:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function classes:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function classes:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function classes:max(field) end

--- A person in one class. / 学员
---@class zhibu.trainees
---@field [string] zhibu.trainee
---@operator call: zhibu.trainee
trainees = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.trainees
function trainees:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.trainees
function trainees:of(record, period) end
--- Asked as of another day.
---@param day any The day.
---@return zhibu.trainees
function trainees:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.trainees
function trainees:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.trainees
function trainees:take(count) end
--- Each once.
---@return zhibu.trainees
function trainees:distinct() end
--- How many.
---@return integer
function trainees:count() end
--- The first record, or nil.
---@return zhibu.trainee?
function trainees:first() end
--- Whether there is one.
---@return boolean
function trainees:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function trainees:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function trainees:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function trainees:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function trainees:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function trainees:max(field) end

--- A half-day on a class's timetable. / 课次
---@class zhibu.sessions
---@field [string] zhibu.session
---@operator call: zhibu.session
sessions = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.sessions
function sessions:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.sessions
function sessions:of(record, period) end
--- Asked as of another day.
---@param day any The day.
---@return zhibu.sessions
function sessions:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.sessions
function sessions:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.sessions
function sessions:take(count) end
--- Each once.
---@return zhibu.sessions
function sessions:distinct() end
--- How many.
---@return integer
function sessions:count() end
--- The first record, or nil.
---@return zhibu.session?
function sessions:first() end
--- Whether there is one.
---@return boolean
function sessions:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function sessions:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function sessions:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function sessions:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function sessions:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function sessions:max(field) end

--- One trainee's attendance on one half-day. / 考勤
---@class zhibu.marks
---@field [string] zhibu.mark
---@operator call: zhibu.mark
marks = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.marks
function marks:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.marks
function marks:of(record, period) end
--- Asked as of another day.
---@param day any The day.
---@return zhibu.marks
function marks:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.marks
function marks:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.marks
function marks:take(count) end
--- Each once.
---@return zhibu.marks
function marks:distinct() end
--- How many.
---@return integer
function marks:count() end
--- The first record, or nil.
---@return zhibu.mark?
function marks:first() end
--- Whether there is one.
---@return boolean
function marks:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function marks:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function marks:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function marks:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function marks:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function marks:max(field) end

--- A trainee's leave. / 请假
---@class zhibu.leaves
---@field [string] zhibu.leave
---@operator call: zhibu.leave
leaves = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.leaves
function leaves:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.leaves
function leaves:of(record, period) end
--- Asked as of another day.
---@param day any The day.
---@return zhibu.leaves
function leaves:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.leaves
function leaves:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.leaves
function leaves:take(count) end
--- Each once.
---@return zhibu.leaves
function leaves:distinct() end
--- How many.
---@return integer
function leaves:count() end
--- The first record, or nil.
---@return zhibu.leave?
function leaves:first() end
--- Whether there is one.
---@return boolean
function leaves:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function leaves:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function leaves:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function leaves:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function leaves:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function leaves:max(field) end

--- A breach of the rules by a trainee. / 违纪
---@class zhibu.incidents
---@field [string] zhibu.incident
---@operator call: zhibu.incident
incidents = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.incidents
function incidents:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.incidents
function incidents:of(record, period) end
--- Asked as of another day.
---@param day any The day.
---@return zhibu.incidents
function incidents:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.incidents
function incidents:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.incidents
function incidents:take(count) end
--- Each once.
---@return zhibu.incidents
function incidents:distinct() end
--- How many.
---@return integer
function incidents:count() end
--- The first record, or nil.
---@return zhibu.incident?
function incidents:first() end
--- Whether there is one.
---@return boolean
function incidents:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function incidents:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function incidents:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function incidents:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function incidents:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function incidents:max(field) end

--- What this file is. / 插件
---@class zhibu.settings.plugin
---@field name string Its name: settings and other plugins call it so. / 名称
---@field version string Three numbers, as 1.0.0. / 版本
---@field needs string? The oldest Zhibu that it works with, as zhibu >= 0.1. / 需要的版本
---@field [integer] any
---@param settings zhibu.settings.plugin
---@return table
function plugin(settings) end

--- A kind of activity. / 活动类型
---@class zhibu.settings.activity_type
---@field zh string The label in Chinese. / 中文名称
---@field aliases string|string[]? Other spellings in sheets. / 别名
---@field roles any? Parts that people take: id = Chinese label. / 角色
---@field fields any? Fields that it adds: id = text { … }, integer { … }. / 附加字段
---@field counts_as any? The kinds that a sitting counts as too: a list, or id = { role = … }. / 同时计为
---@field per_group boolean? Whether a sitting counts once for each group that it names. / 按小组计数
---@field [integer] any
---@param id string
---@return fun(settings: zhibu.settings.activity_type): table
function activity_type(id) end

--- A set of rules, as editions with clauses. / 制度
---@class zhibu.settings.regulation
---@field zh string The title in Chinese. / 中文名称
---@field issuer string? national or unit. / 发布方
---@field number string? Number of the document. / 文号
---@field [integer] any
---@overload fun(row: table): table
---@param id string
---@return fun(settings: zhibu.settings.regulation): table
function regulation(id) end

--- The regulation as it stands from a day on. / 版本
---@class zhibu.settings.edition
---@field from zhibu.day|string The first day in force. / 施行日期
---@field through zhibu.day|string? The last day in force. / 废止日期
---@field keeps string? The edition whose clauses go on in force where this one does not restate them. / 沿用版本
---@field source string? Where the text can be read. / 来源
---@field certainty string? read, secondary, memory or local. / 确定程度
---@field [integer] any
---@overload fun(row: table): table
---@param id string
---@return fun(settings: zhibu.settings.edition): table
function edition(id) end

--- An article with its level and its numbers. / 条款
---@class zhibu.settings.clause
---@field zh string? What it says, in Chinese. / 中文说明
---@field article string? Its number. / 条号
---@field level string must, generally, in_principle, unit or practice. / 约束力
---@field params any? Its numbers: name = at_least(1), a scale, a span. / 参数
---@field [integer] any
---@overload fun(row: table): table
---@param id string
---@return fun(settings: zhibu.settings.clause): table
function clause(id) end

--- A rule that can be kept or not. / 规则
---@class zhibu.settings.check
---@field zh string? The label in Chinese. / 中文名称
---@field on string The model of the subjects: member, unit, group, class, trainee, leave, activity … / 对象
---@field per string? month, quarter, half, year, class, or last 5y; nothing: once a record. / 周期
---@field where table<string, any>? Which subjects are asked about. / 范围
---@field exempt table<string, any>? Which of them the rule does not bind. / 豁免
---@field cites string? The clause: regulation/clause. / 依据
---@field level string? How strictly it binds, where it cites no clause. / 约束力
---@field run function? The free form: function(subject, period, rule) that returns a verdict. / 函数
---@field [integer] any
---@param id string
---@return fun(settings: zhibu.settings.check): table
function check(id) end

--- A figure that explains itself. / 指标
---@class zhibu.settings.measure
---@field zh string? The label in Chinese. / 中文名称
---@field on string The model that it is read on. / 对象
---@field unit string? 小时, 场 … / 单位
---@field run function? The free form: function(subject, period) that returns a number. / 函数
---@field [integer] any
---@param id string
---@return fun(settings: zhibu.settings.measure): table
function measure(id) end

--- Points for a subject and a period. / 积分
---@class zhibu.settings.score
---@field zh string? The label in Chinese. / 中文名称
---@field on string The model of the subjects: member, unit, group, class, trainee, leave, activity … / 对象
---@field per string? month, quarter, half, year, class, or last 5y; nothing: once a record. / 周期
---@field where table<string, any>? Which subjects are asked about. / 范围
---@field exempt table<string, any>? Which of them the rule does not bind. / 豁免
---@field base zhibu.number? The points to begin with. / 基础分
---@field floor zhibu.number? Never below. / 下限
---@field cap zhibu.number? Never above. / 上限
---@field [integer] any
---@param id string
---@return fun(settings: zhibu.settings.score): table
function score(id) end

--- Points for each of something. / 加分
---@class zhibu.settings.plus
---@field where table<string, any>? Which of it. / 条件
---@field role string|string[]? Only with these roles. / 角色
---@field by string? role, or the field by which a table of points is read. / 分值依据
---@field cap zhibu.number? At most so many points from this item. / 上限
---@field cap_per string? In each month, quarter or half of the period. / 上限周期
---@field [integer] any
---@param settings zhibu.settings.plus
---@return table
function plus(settings) end

--- Points off for each of something. / 扣分
---@class zhibu.settings.minus
---@field where table<string, any>? Which of it. / 条件
---@field role string|string[]? Only with these roles. / 角色
---@field by string? role, or the field by which a table of points is read. / 分值依据
---@field cap zhibu.number? At most so many points from this item. / 上限
---@field cap_per string? In each month, quarter or half of the period. / 上限周期
---@field [integer] any
---@param settings zhibu.settings.minus
---@return table
function minus(settings) end

--- So many of something in the period. / 计数
---@class zhibu.settings.count
---@field where table<string, any>? What is counted of it. / 条件
---@field role string|string[]? Only with these roles. / 角色
---@field needs string? The field that confirms that the register was kept. / 登记确认
---@field distinct string? For a measure: counts each value of this field once. / 去重字段
---@field [integer] any
---@param settings zhibu.settings.count
---@return table
function count(settings) end

--- The sum of a measure passes. / 合计
---@class zhibu.settings.total
---@field [integer] any
---@param settings zhibu.settings.total
---@return table
function total(settings) end

--- A number is such a part of another, when the period is over. / 占比
---@class zhibu.settings.share
---@field of string What it is a part of. / 总数
---@field round string? down, up or half: how the part becomes a whole number. / 取整
---@field [integer] any
---@param settings zhibu.settings.share
---@return table
function share(settings) end

--- A part of something stays within its allotment. / 限额
---@class zhibu.settings.limit
---@field of string What it is a part of. / 总数
---@field needs string? The field that confirms that the register was kept. / 登记确认
---@field forecast boolean? Whether the rate so far is followed to the end. / 预测
---@field [integer] any
---@param settings zhibu.settings.limit
---@return table
function limit(settings) end

--- Enough of those with a vote came, and enough of them agreed. / 表决
---@class zhibu.settings.vote
---@field present zhibu.test? How many of those due must come. / 到会
---@field yes zhibu.test? How many of those due must agree. / 赞成
---@field of string? members or committee: whose meeting it is. / 应到范围
---@field yes_field string? The field that holds the number of approvals. / 赞成票字段
---@field [integer] any
---@param settings zhibu.settings.vote
---@return table
function vote(settings) end

--- Everyone takes each part. / 覆盖
---@class zhibu.settings.coverage
---@field each any? The parts: { role = { … } } or { field = { … } }. / 各项
---@field base string? period_end, any_day, all_days: who is everyone. / 人员基数
---@field where table<string, any>? What else must hold of the counted records. / 条件
---@field [integer] any
---@param settings zhibu.settings.coverage
---@return table
function coverage(settings) end

--- The field's rank is that which the scale asks for, or above. / 权限
---@class zhibu.settings.ladder
---@field by string The field that holds the rank. / 级别字段
---@field [integer] any
---@param settings zhibu.settings.ladder
---@return table
function ladder(settings) end

--- What a field holds is listed; where it holds members, a post that each held on that day: field = values. / 限定
---@class zhibu.settings.allowed
---@field [integer] any
---@param settings zhibu.settings.allowed
---@return table
function allowed(settings) end

--- None of these is found. / 禁止
---@class zhibu.settings.forbidden
---@field where table<string, any>? Which of it; for kinds of one model. / 条件
---@field [integer] any
---@param settings zhibu.settings.forbidden
---@return table
function forbidden(settings) end

--- All of these fields are filled. / 必填
---@class zhibu.settings.required
---@field [integer] any
---@param settings zhibu.settings.required
---@return table
function required(settings) end

--- The day in a field has not passed. / 到期
---@class zhibu.settings.expires
---@field lead zhibu.span How long before that day it is said that it comes. / 提前
---@field [integer] any
---@param settings zhibu.settings.expires
---@return table
function expires(settings) end

--- One of these is met. / 任一
---@class zhibu.settings.any_of
---@field [integer] any
---@param settings zhibu.settings.any_of
---@return table
function any_of(settings) end

--- All of these are met. / 全部
---@class zhibu.settings.all_of
---@field [integer] any
---@param settings zhibu.settings.all_of
---@return table
function all_of(settings) end

--- The sum of a field over the records of a collection. / 求和
---@class zhibu.settings.sum
---@field of string The collection. / 集合
---@field where table<string, any>? Which of its records. / 条件
---@field [integer] any
---@param settings zhibu.settings.sum
---@return table
function sum(settings) end

--- A small ledger and what must come out. / 例子
---@class zhibu.settings.case
---@field as_of zhibu.day|string? The day as of which it is judged; by default the last day of the last year that the case names. / 截至日期
---@field [integer] any
---@param id string
---@return fun(settings: zhibu.settings.case): table
function case(id) end

--- What must come out: subject, period, verdict, in any order. / 期望
---@class zhibu.settings.expect
---@field actual zhibu.number? What was found. / 实际
---@field target any? What was asked for. / 应达
---@field missing string|string[]? What is lacking. / 缺少
---@field found string|string[]? What should not be there. / 多出
---@field pending zhibu.day|string? Until when the verdict may change; blank for never. / 待定至
---@field forecast any? The verdict that the rate so far leads to. / 预测
---@field value any? A measure's figure: a number, or at_least(number) for a lower bound. / 数值
---@field points zhibu.number? A score's points. / 分数
---@field [integer] any
---@param settings zhibu.settings.expect
---@return table
function expect(settings) end

--- A row of a case: name, then fields by name. / 例子里的一行组织
---@param row table
---@return table
function unit(row) end
--- A row of a case: name, then fields by name. / 例子里的一行党小组
---@param row table
---@return table
function group(row) end
--- A row of a case: name, then fields by name. / 例子里的一行党员
---@param row table
---@return table
function member(row) end
--- A row of a case: member, unit, from, then fields by name. / 例子里的一行党员履历
---@param row table
---@return table
function membership(row) end
--- A row of a case: member, post, then fields by name. / 例子里的一行党内职务
---@param row table
---@return table
function post(row) end
--- A row of a case: type, date, then fields by name. / 例子里的一行活动
---@param row table
---@return table
function activity(row) end
--- A row of a case: activity, member, then fields by name. / 例子里的一行参加记录
---@param row table
---@return table
function participation(row) end
--- A row of a case: name, starts, then fields by name. / 例子里的一行班次
---@param row table
---@return table
function class(row) end
--- A row of a case: name, class, then fields by name. / 例子里的一行学员
---@param row table
---@return table
function trainee(row) end
--- A row of a case: class, date, then fields by name. / 例子里的一行课次
---@param row table
---@return table
function session(row) end
--- A row of a case: trainee, date, then fields by name. / 例子里的一行考勤
---@param row table
---@return table
function mark(row) end
--- A row of a case: trainee, date, then fields by name. / 例子里的一行请假
---@param row table
---@return table
function leave(row) end
--- A row of a case: trainee, date, then fields by name. / 例子里的一行违纪
---@param row table
---@return table
function incident(row) end
--- A field that an activity type adds. One of a closed list.
---@param settings table|string
---@return table
function choice(settings) end
--- A field that an activity type adds. A day, a month or a year.
---@param settings table|string
---@return table
function date(settings) end
--- A field that an activity type adds. An exact number with two places.
---@param settings table|string
---@return table
function decimal(settings) end
--- A field that an activity type adds. Yes or no.
---@param settings table|string
---@return table
function flag(settings) end
--- A field that an activity type adds. A whole number.
---@param settings table|string
---@return table
function integer(settings) end
--- A field that an activity type adds. A text.
---@param settings table|string
---@return table
function text(settings) end

--- This much or more.
---@param bound any A number, a day or a span; a fraction as text: "1/3".
---@return zhibu.test
function at_least(bound) end
--- This much or less.
---@param bound any A number, a day or a span; a fraction as text: "1/3".
---@return zhibu.test
function at_most(bound) end
--- More than this.
---@param bound any A number, a day or a span; a fraction as text: "1/3".
---@return zhibu.test
function more_than(bound) end
--- Less than this.
---@param bound any A number, a day or a span; a fraction as text: "1/3".
---@return zhibu.test
function less_than(bound) end
--- Just this.
---@param bound any A number, a day or a span; a fraction as text: "1/3".
---@return zhibu.test
function exactly(bound) end
--- From the one to the other, both included.
---@param low any The lower bound.
---@param high any The upper bound.
---@return zhibu.test
function between(low, high) end
--- Earlier than this day.
---@param day any A day.
---@return zhibu.test
function before(day) end
--- Later than this day.
---@param day any A day.
---@return zhibu.test
function after(day) end
--- A text that holds this one; * stands for any run of characters.
---@param text string 
---@return zhibu.test
function like(text) end
--- None of these.
---@param values table 
---@return zhibu.test
function none_of(values) end
--- Days; the first day is not counted.
---@param count integer How many.
---@return zhibu.span
function days(count) end
--- Working days.
---@param count integer How many.
---@return zhibu.span
function working_days(count) end
--- Months; the month's end is kept.
---@param count integer How many.
---@return zhibu.span
function months(count) end
--- Years.
---@param count integer How many.
---@return zhibu.span
function years(count) end
--- A day, a month or a year.
---@param text string 
---@return zhibu.day
function day(text) end
--- An exact number.
---@param text any 
---@return zhibu.number
function decimal_of(text) end
--- A table from a number to a value: { { bound, value } …, above | below = value }.
---@param steps table 
---@return table
function scale(steps) end
---@type zhibu.test
filled = nil
---@type zhibu.test
blank = nil
---@type table<string, zhibu.test>
rule = nil
---@type zhibu.verdict
met = nil
---@type zhibu.verdict
not_met = nil
---@type zhibu.verdict
undetermined = nil
---@type zhibu.verdict
not_applicable = nil
---@type zhibu.verdict
not_evaluated = nil
--- The day as of which the ledger is asked. / 截至日期
---@return zhibu.day
function as_of() end
