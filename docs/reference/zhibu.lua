---@meta zhibu
-- Written by `zhibu api --format lua`. Do not edit.

--- A day, or a month or a year where no more is known. / 日期，可以只到月或年。
---@class zhibu.day
---@field year integer
---@field month integer?
---@field day integer?
---@field precision "day"|"month"|"year"
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
---@alias zhibu.number integer|zhibu.decimal|zhibu.figure|string
---@class zhibu.decimal

--- A measure's figure of which only a lower bound is known: `≥57`. / 资料不全的指标，只知下限。
---@class zhibu.figure
---@field value zhibu.number The known part. / 已知部分
---@field is_lower_bound true

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
---@param conditions table?
---@return zhibu.trainees
function unit_record:trainees(conditions) end
---@param conditions table?
---@return zhibu.sessions
function unit_record:sessions(conditions) end
---@param conditions table?
---@return zhibu.marks
function unit_record:marks(conditions) end
---@param conditions table?
---@return zhibu.leaves
function unit_record:leaves(conditions) end
---@param conditions table?
---@return zhibu.incidents
function unit_record:incidents(conditions) end
---@param conditions table?
---@return zhibu.stages
function unit_record:stages(conditions) end
---@param conditions table?
---@return zhibu.talks
function unit_record:talks(conditions) end
---@param conditions table?
---@return zhibu.ballots
function unit_record:ballots(conditions) end
---@param conditions table?
---@return zhibu.documents
function unit_record:documents(conditions) end
---@param conditions table?
---@return zhibu.plans
function unit_record:plans(conditions) end
---@param conditions table?
---@return zhibu.plan_items
function unit_record:plan_items(conditions) end
---@param conditions table?
---@return zhibu.honours
function unit_record:honours(conditions) end
---@param conditions table?
---@return zhibu.programmes
function unit_record:programmes(conditions) end
---@param conditions table?
---@return zhibu.themes
function unit_record:themes(conditions) end
---@param conditions table?
---@return zhibu.projects
function unit_record:projects(conditions) end
---@param conditions table?
---@return zhibu.assignments
function unit_record:assignments(conditions) end
---@param conditions table?
---@return zhibu.outputs
function unit_record:outputs(conditions) end
---@param conditions table?
---@return zhibu.reposts
function unit_record:reposts(conditions) end
---@param conditions table?
---@return zhibu.topics
function unit_record:topics(conditions) end
---@param conditions table?
---@return zhibu.adoptions
function unit_record:adoptions(conditions) end
---@param conditions table?
---@return zhibu.tallies
function unit_record:tallies(conditions) end
---@param conditions table?
---@return zhibu.entries
function unit_record:entries(conditions) end
---@param conditions table?
---@return zhibu.reminders
function unit_record:reminders(conditions) end
---@param conditions table?
---@return zhibu.exceptions
function unit_record:exceptions(conditions) end
--- Classes that began in the period: one across New Year is one. / 班次数
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:classes_held(period) end
--- Breaches of the rules in the classes that began in the period; a class whose register nobody confirms makes it a lower bound. / 学员违纪
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:incidents_of_classes(period) end
--- Different people among them, told by the code of the person. / 培训人数
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:trainee_persons(period) end
--- Trainees of the classes that began in the period: who attended two classes is two. / 培训人次
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:trainee_times(period) end
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
--- Everything that the branch held. / 活动总数
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:activities_held(period) end
--- Grades that full members got in the appraisals of the period; probationary members take part and get none. / 参加评定
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:appraised(period) end
--- Grades of excellent in the appraisals of the period. / 评为优秀
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:appraised_excellent(period) end
--- Honours that stand in the period. / 在有效期内的荣誉
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:honours_standing(period) end
--- What the branch held for the Party's work and for the trainees at once: both tags. / 党建与业务结合的活动
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:joint_activities(period) end
--- The unit's own regulations in force on the last day of the period, not those of higher bodies. / 现行管理规定
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:rules_in_force(period) end
--- Of them those that led to a measure which the work adopted. / 贯通到举措的题目
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:chains_complete(period) end
--- Items of the plans that fall due in the period. / 计划事项
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:items_planned(period) end
--- Topics that the work raised in the period: those that say where in the work they come from. / 工作出题目
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:topics_raised(period) end
--- Compendia. / 成果汇编
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:compendia(period) end
--- Characters of the transcripts; a compendium that binds them is not added again. / 讲稿字数
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:transcript_characters(period) end
--- Articles published: one by two authors is one. / 发表理论文章
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:articles(period) end
--- Books published. / 出版著述
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:books(period) end
--- What projects gave that others asked for. / 委托课题成果
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:entrusted_outputs(period) end
--- Projects that others asked for. / 委托课题
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:entrusted_projects(period) end
--- Full pages that articles filled: the same page of two numbers is two. / 整版
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:full_pages(period) end
--- Outputs that a channel took up as its headline. / 头条推送
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:headline_reposts(period) end
--- The branch's own research projects that began in the period. / 研究项目
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:own_projects(period) end
--- Characters of the reports of the branch's own projects. / 研究成果字数
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:research_characters(period) end
--- Themes of the programmes of research. / 研究主题
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:research_themes(period) end
--- Of the articles those in the 学习时报. / 《学习时报》文章
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:study_times_articles(period) end
--- In how many numbers of the 学习时报 they stood. / 《学习时报》期数
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:study_times_numbers(period) end
--- Parts of projects that began in the period: one of two projects is one. / 子课题
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:sub_projects(period) end
--- Of a hundred who were due and not on leave, how many were there. / 到会率
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:attendance_rate(period) end
--- Exchanges of experience. / 经验交流
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:exchanges(period) end
--- Questions raised in the period that are still open. / 待解决问题
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:open_topics(period) end
--- In how many forms seminars were held. / 研讨形式
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:seminar_forms(period) end
--- Sittings of seminars. / 研讨场次
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:seminar_sittings(period) end
--- The longest stretch between two sessions of the forum that follow each other in the period. / 论坛最长间隔
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:forum_gap(period) end
--- Sessions of the forum. / 论坛场次
---@param period zhibu.period|string?
---@return zhibu.number
function unit_record:forum_sessions(period) end
--- A hundred, less each meeting and lecture that is missing, less for low attendance; a trainee's breach of the rules takes all. / 支部百分制（示例）
---@param period zhibu.period|string?
---@return zhibu.number? points nil where they are not known
function unit_record:branch_of_a_hundred(period) end
--- The branch's own figure beside the inspector's; the inspector's counts. / 自查与考核（示例）
---@param period zhibu.period|string?
---@return zhibu.number? points nil where they are not known
function unit_record:self_and_check(period) end

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
---@param conditions table?
---@return zhibu.talks
function member_record:talks(conditions) end
---@param conditions table?
---@return zhibu.ballots
function member_record:ballots(conditions) end
---@param conditions table?
---@return zhibu.payments
function member_record:payments(conditions) end
---@param conditions table?
---@return zhibu.trainings
function member_record:trainings(conditions) end
---@param conditions table?
---@return zhibu.documents
function member_record:documents(conditions) end
---@param conditions table?
---@return zhibu.plan_items
function member_record:plan_items(conditions) end
---@param conditions table?
---@return zhibu.honours
function member_record:honours(conditions) end
---@param conditions table?
---@return zhibu.assignments
function member_record:assignments(conditions) end
---@param conditions table?
---@return zhibu.outputs
function member_record:outputs(conditions) end
---@param conditions table?
---@return zhibu.topics
function member_record:topics(conditions) end
---@param conditions table?
---@return zhibu.steps
function member_record:steps(conditions) end
---@param conditions table?
---@return zhibu.entries
function member_record:entries(conditions) end
---@param conditions table?
---@return zhibu.reminders
function member_record:reminders(conditions) end
---@param conditions table?
---@return zhibu.exceptions
function member_record:exceptions(conditions) end
--- Of four skills of the trade how many a member practised: to follow up study, to discuss, to find out, to write a report. / 四项基本功
---@param period zhibu.period|string?
---@return zhibu.number
function member_record:basic_skills(period) end
--- Articles that a member published, alone or with others. / 个人发表文章
---@param period zhibu.period|string?
---@return zhibu.number
function member_record:member_articles(period) end
--- Hours of study together at which the member was present. / 集中学习学时
---@param period zhibu.period|string?
---@return zhibu.number
function member_record:study_hours(period) end
--- Five, five, three and two for the parts at the forum, thirty a quarter at most; one a theme day; three off for an absence. / 党员积分
---@param period zhibu.period|string?
---@return zhibu.number? points nil where they are not known
function member_record:member_points(period) end
--- Sixty to begin with, two more a lecture, thirty off for an absence, never below nothing. / 六十分起（示例）
---@param period zhibu.period|string?
---@return zhibu.number? points nil where they are not known
function member_record:points_from_sixty(period) end
--- From nothing to the year's benchmark of seventy. / 年度基准七十分（示例）
---@param period zhibu.period|string?
---@return zhibu.number? points nil where they are not known
function member_record:points_from_zero(period) end
--- So many points an event, each kind of event with its own cap in the year. / 按次计分（示例）
---@param period zhibu.period|string?
---@return zhibu.number? points nil where they are not known
function member_record:points_per_event(period) end
--- A hundred each month, less absences, reminders, and what was entered with its basis. / 月度扣分（示例）
---@param period zhibu.period|string?
---@return zhibu.number? points nil where they are not known
function member_record:monthly_deductions(period) end
--- Eighty for the daily part, twenty for the evaluation, weighed by the kind of member. / 日常与测评（示例）
---@param period zhibu.period|string?
---@return zhibu.number? points nil where they are not known
function member_record:daily_and_evaluation(period) end
--- Points become a word for them; what follows from it is for people to say. / 等次（示例）
---@param period zhibu.period|string?
---@return zhibu.number? points nil where they are not known
function member_record:graded(period) end
--- Of the full members a third at most, rounded down, with eighty-five points at least; equals wait for a vote. / 优秀名额（示例）
---@param period zhibu.period|string?
---@return zhibu.number? points nil where they are not known
function member_record:quota_of_excellent(period) end

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
---@field duties (string)? What the post is there for. / 岗位职责
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
---@field tags zhibu.values Words by which the branch sorts its sittings, as 党建, 学员管理. / 标签
---@field present zhibu.members Who took this part. / 出席
---@field chair zhibu.members Who took this part. / 主持
---@field recorder zhibu.members Who took this part. / 记录
---@field lecturer zhibu.members Who took this part. / 授课人
---@field teacher zhibu.members Who took this part. / 教员
---@field student zhibu.members Who took this part. / 学员
---@field speaker zhibu.members Who took this part. / 交流发言
---@field report zhibu.members Who took this part. / 作报告
---@field host zhibu.members Who took this part. / 作主持
---@field comment zhibu.members Who took this part. / 作点评
---@field form ("lecture"|"organisers_forum"|"offices_forum"|"case_study"|"interview"|"experience")? How it was held. / 研讨形式
---@field words (integer)? Length of the transcripts in characters. / 字数
---@field special (string)? Whom or what a special session is for. / 专场
local activity_record = {}
---@param conditions table?
---@return zhibu.participations
function activity_record:participations(conditions) end
---@param conditions table?
---@return zhibu.ballots
function activity_record:ballots(conditions) end
---@param conditions table?
---@return zhibu.outputs
function activity_record:outputs(conditions) end
---@param conditions table?
---@return zhibu.topics
function activity_record:topics(conditions) end
---@param conditions table?
---@return zhibu.links
function activity_record:links(conditions) end

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
---@param conditions table?
---@return zhibu.documents
function regulation_record:documents(conditions) end

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
---@field branch (zhibu.unit)? Its temporary branch. / 临时党支部
---@field headcount (integer)? Trainees at the opening, where the roll itself is not kept. / 人数
---@field leaves_kept (boolean)? Whether somebody confirms that every leave is on the register. / 请假登记完整
---@field incidents_kept (boolean)? Whether somebody confirms that the register of incidents was kept. / 违纪登记完整
---@field unit (zhibu.unit)? The branch whose department runs it. / 承办支部
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
---@param conditions table?
---@return zhibu.stages
function class_record:stages(conditions) end
---@param conditions table?
---@return zhibu.essays
function class_record:essays(conditions) end
---@param conditions table?
---@return zhibu.steps
function class_record:steps(conditions) end
---@param conditions table?
---@return zhibu.exceptions
function class_record:exceptions(conditions) end
--- Trainees on the rolls of a class. / 在册学员
---@param period zhibu.period|string?
---@return zhibu.number
function class_record:class_trainees(period) end
--- Analyses of their own Party spirit that the trainees of a class wrote. / 党性分析
---@param period zhibu.period|string?
---@return zhibu.number
function class_record:spirit_analyses(period) end
--- Hours of Party-spirit education on the timetable. / 党性教育学时
---@param period zhibu.period|string?
---@return zhibu.number
function class_record:spirit_hours(period) end
--- Hours on the timetable. / 课表学时
---@param period zhibu.period|string?
---@return zhibu.number
function class_record:timetable_hours(period) end

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
---@field person (string)? Code of the person, the same in every class: what tells people from trainee-times. / 人员编号
---@field unit (zhibu.unit)? The branch whose department runs the class. / 承办支部
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
---@param conditions table?
---@return zhibu.essays
function trainee_record:essays(conditions) end
---@param conditions table?
---@return zhibu.entries
function trainee_record:entries(conditions) end
--- Half-days that a trainee was absent without leave. / 缺勤
---@param period zhibu.period|string?
---@return zhibu.number
function trainee_record:absences(period) end
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
---@field unit (zhibu.unit)? The branch whose department runs the class. / 承办支部
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
---@field unit (zhibu.unit)? The branch whose department runs the class. / 承办支部
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
---@field unit (zhibu.unit)? The branch whose department runs the class. / 承办支部
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
---@field unit (zhibu.unit)? The branch whose department runs the class. / 承办支部
local incident_record = {}

--- An item of party-spirit education at a stage of a class. / 党性教育环节
---@class zhibu.stage
---@field id integer Row number; empty until saved. / 编号
---@field class zhibu.class Of which class. / 班次
---@field stage "opening"|"course"|"closing" At which stage. / 教育阶段
---@field title (string)? What it was. / 教育内容
---@field date (zhibu.day)? The day. / 日期
---@field unit (zhibu.unit)? The branch whose department runs the class. / 承办支部
local stage_record = {}

--- Something that a trainee wrote for the class. / 学员成果
---@class zhibu.essay
---@field id integer Row number; empty until saved. / 编号
---@field trainee zhibu.trainee Who. / 姓名
---@field kind "analysis"|"essay"|"reflection"|"other" What it is. / 学员成果类型
---@field title (string)? Title. / 题目
---@field date (zhibu.day)? The day. / 提交日期
---@field characters (integer)? Length in characters. / 字数
---@field own_work (boolean)? Whether the trainee declares that nobody else wrote it. / 本人撰写
---@field grade (string)? How it was judged. / 评定
---@field class (zhibu.class)? The trainee's class. / 班次
local essay_record = {}

--- A heart-to-heart talk. / 谈心谈话
---@class zhibu.talk
---@field id integer Row number; empty until saved. / 编号
---@field date zhibu.day The day. / 谈话日期
---@field talker zhibu.member Who led the talk. / 谈话人
---@field targets zhibu.members With whom. / 谈话对象
---@field relation ("committee"|"committee_member"|"members"|"other")? Between whom it was, as the rule divides them. / 谈话关系
---@field method ("individual"|"collective"|"organisation")? How. / 谈话方式
---@field place (string)? Where. / 谈话地点
---@field unit (zhibu.unit)? The branch that keeps the record. / 所属支部
---@field content (string)? What was said. / 谈话内容
local talk_record = {}

--- A vote taken at a sitting. / 表决
---@class zhibu.ballot
---@field id integer Row number; empty until saved. / 编号
---@field activity zhibu.activity The sitting. / 活动
---@field title string What was voted on. / 表决事项
---@field kind ("resolution"|"admission"|"confirmation"|"election")? What kind of vote. / 表决类别
---@field member (zhibu.member)? About whom. / 姓名
---@field due (integer)? How many had a vote. / 有表决权人数
---@field present (integer)? How many of them were there. / 到会人数
---@field yes (integer)? How many were for it. / 赞成票
---@field no (integer)? How many were against it. / 反对票
---@field abstained (integer)? How many abstained. / 弃权票
---@field written (integer)? How many gave their opinion in writing beforehand: they count as for it. / 书面意见
---@field secret (boolean)? Whether it was secret. / 无记名
---@field date (zhibu.day)? The sitting's day. / 活动日期
---@field unit (zhibu.unit)? The branch that held the sitting. / 所属支部
local ballot_record = {}

--- Party dues for a month. / 党费
---@class zhibu.payment
---@field id integer Row number; empty until saved. / 编号
---@field member zhibu.member Who pays. / 姓名
---@field date zhibu.day The month for which it is. / 缴费月份
---@field base (zhibu.number)? Monthly pay after tax, in yuan: what the dues are reckoned from. / 缴费基数
---@field amount (zhibu.number)? Dues, in yuan. / 缴费金额
---@field paid (zhibu.day)? The day it was paid. / 缴费日期
---@field kind ("regular"|"arrears"|"gift")? Dues of the month, arrears, or a gift. / 缴费类别
local payment_record = {}

--- A course that a member attended elsewhere. / 培训
---@class zhibu.training
---@field id integer Row number; empty until saved. / 编号
---@field member zhibu.member Who. / 姓名
---@field title string The course. / 培训名称
---@field date (zhibu.day)? First day. / 培训日期
---@field through (zhibu.day)? Last day. / 培训结束日期
---@field hours (zhibu.number)? Hours that it counts for. / 学时
---@field days (zhibu.number)? Days that it counts for. / 天数
---@field kind ("centralised"|"online"|"other")? How it was held. / 培训形式
---@field organiser (string)? Who held it. / 举办单位
local training_record = {}

--- A paper or a file: evidence of something, or what a topic follows up. / 材料
---@class zhibu.document
---@field id integer Row number; empty until saved. / 编号
---@field title string Title. / 材料名称
---@field kind (string)? What kind of paper, as 申请书. / 材料类型
---@field date (zhibu.day)? Its date: of a speech the day it was published. / 材料日期
---@field file (string)? Where the file lies. / 文件位置
---@field digest (string)? SHA-256 of the file, by which a changed file is told. / 文件指纹
---@field source (string)? Who issued it, or where it can be read. / 材料来源
---@field requirement (string)? What it is evidence for. / 对应要求
---@field status ("pending"|"accepted"|"returned")? Whether it was looked at. / 审核状态
---@field text (string)? What it says, or the part that matters: shown, never scored. / 材料正文
---@field member (zhibu.member)? Whose paper. / 姓名
---@field unit (zhibu.unit)? Which branch keeps it. / 所属支部
---@field regulation (zhibu.regulation)? The regulation that it belongs to. / 制度名称
local document_record = {}
---@param conditions table?
---@return zhibu.topics
function document_record:topics(conditions) end

--- What a unit means to do in a year, as one edition of a plan. / 工作计划
---@class zhibu.plan
---@field id integer Row number; empty until saved. / 编号
---@field title string Title, the same for each year's edition. / 计划名称
---@field year integer The year that it plans. / 年度
---@field unit (zhibu.unit)? Whose plan. / 所属支部
---@field from (zhibu.day)? First day that it covers. / 起始日期
---@field through (zhibu.day)? Last day that it covers. / 截止日期
---@field approved (zhibu.day)? The day it was approved. / 批准日期
local plan_record = {}
---@param conditions table?
---@return zhibu.plan_items
function plan_record:plan_items(conditions) end

--- One thing that a plan says will be done. / 计划事项
---@class zhibu.plan_item
---@field id integer Row number; empty until saved. / 编号
---@field plan zhibu.plan Of which plan. / 工作计划
---@field number string Number within the plan. / 事项编号
---@field title string What will be done. / 事项
---@field kind ("political"|"professional")? Which ability it builds. / 能力类别
---@field responsibility ("main"|"supervision"|"own")? Whose responsibility it is. / 责任类别
---@field type (string)? The activity type that does it. / 活动类型
---@field date (zhibu.day)? The day by which it is due. / 完成时限
---@field owners zhibu.members Who answers for it. / 责任人
---@field done (zhibu.day)? The day it was done, where no other record shows it. / 完成日期
---@field year (integer)? The plan's year. / 年度
---@field unit (zhibu.unit)? Whose plan. / 所属支部
local plan_item_record = {}

--- An honour, with the years for which it stands. / 荣誉
---@class zhibu.honour
---@field id integer Row number; empty until saved. / 编号
---@field title string Name. / 荣誉名称
---@field issuer (string)? Who gave it. / 授予单位
---@field awarded (zhibu.day)? The day it was given. / 授予日期
---@field from (zhibu.day)? First day or year for which it stands. / 起始年度
---@field through (zhibu.day)? Last day or year for which it stands. / 截止年度
---@field unit (zhibu.unit)? The branch that has it. / 所属支部
---@field member (zhibu.member)? The member who has it. / 获奖人
local honour_record = {}

--- A programme of research with its themes. / 研究计划
---@class zhibu.programme
---@field id integer Row number; empty until saved. / 编号
---@field title string Title. / 研究计划
---@field sponsor (string)? Who asked for it. / 委托单位
---@field unit (zhibu.unit)? Whose programme. / 所属支部
---@field from (zhibu.day)? First day. / 起始日期
---@field through (zhibu.day)? Last day; empty while it lasts. / 截止日期
local programme_record = {}
---@param conditions table?
---@return zhibu.themes
function programme_record:themes(conditions) end
---@param conditions table?
---@return zhibu.projects
function programme_record:projects(conditions) end

--- A theme of a programme. / 研究主题
---@class zhibu.theme
---@field id integer Row number; empty until saved. / 编号
---@field programme zhibu.programme Of which programme. / 研究计划
---@field title string Name of the theme. / 研究主题
---@field number (integer)? Its place among the themes. / 主题序号
---@field unit (zhibu.unit)? Whose programme. / 所属支部
local theme_record = {}
---@param conditions table?
---@return zhibu.outputs
function theme_record:outputs(conditions) end

--- A research project or a part of one. / 课题
---@class zhibu.project
---@field id integer Row number; empty until saved. / 编号
---@field title string Title. / 课题名称
---@field level ("project"|"sub_project")? Project or sub-project. / 课题级别
---@field parents zhibu.projects The projects that it is a part of; none for a project. / 上级课题
---@field programme (zhibu.programme)? The programme that it belongs to. / 研究计划
---@field sponsor (string)? Who outside the branch asked for it. / 委托单位
---@field lead (string)? Who outside the branch leads it. / 牵头单位
---@field unit (zhibu.unit)? Whose project. / 所属支部
---@field starts (zhibu.day)? First day. / 立项日期
---@field due (zhibu.day)? The day by which it is to end. / 计划结项日期
---@field ends (zhibu.day)? The day it ended; empty while it lasts. / 结项日期
---@field status ("planned"|"running"|"completed"|"stopped")? How far it has come. / 课题状态
local project_record = {}
---@param conditions table?
---@return zhibu.projects
function project_record:projects(conditions) end
---@param conditions table?
---@return zhibu.assignments
function project_record:assignments(conditions) end
---@param conditions table?
---@return zhibu.outputs
function project_record:outputs(conditions) end
---@param conditions table?
---@return zhibu.links
function project_record:links(conditions) end
---@param conditions table?
---@return zhibu.steps
function project_record:steps(conditions) end
--- Characters of the reports of a project and of its parts. / 项目成果字数
---@param period zhibu.period|string?
---@return zhibu.number
function project_record:project_characters(period) end

--- A member's place on a project's team. / 课题组成员
---@class zhibu.assignment
---@field id integer Row number; empty until saved. / 编号
---@field project zhibu.project Which project. / 课题名称
---@field member zhibu.member Who. / 姓名
---@field role ("lead"|"member")? The part in the team. / 课题分工
---@field from (zhibu.day)? First day. / 加入日期
---@field through (zhibu.day)? Last day; empty while it lasts. / 退出日期
---@field unit (zhibu.unit)? Whose project. / 所属支部
local assignment_record = {}

--- Something written: an article, a book, a report, a transcript, a compendium. / 成果
---@class zhibu.output
---@field id integer Row number; empty until saved. / 编号
---@field title string Title. / 成果名称
---@field kind "article"|"reflection"|"transcript"|"report"|"rules"|"book"|"compendium"|"other" What it is. / 成果类型
---@field authors zhibu.members The members who wrote it. / 作者
---@field other_authors (string)? Authors from outside. / 其他作者
---@field date (zhibu.day)? The day it was published or finished. / 成果日期
---@field outlet (string)? Where it was published; empty where it was not. / 发表载体
---@field number (string)? Number of the paper's or the journal's edition. / 期号
---@field page (string)? On which page. / 版面
---@field full_page (boolean)? Whether it is part of a full page. / 整版
---@field characters (integer)? Length in characters. / 字数
---@field quoted (string)? The length as it is quoted, as 30余万字. / 字数表述
---@field activity (zhibu.activity)? The sitting that it came of. / 来源活动
---@field project (zhibu.project)? The project that it came of. / 课题名称
---@field theme (zhibu.theme)? The theme that it belongs to. / 研究主题
---@field unit (zhibu.unit)? Whose output. / 所属支部
---@field note (string)? What others said of it, with the source. Shown, never scored. / 反响
local output_record = {}
---@param conditions table?
---@return zhibu.chapters
function output_record:chapters(conditions) end
---@param conditions table?
---@return zhibu.reposts
function output_record:reposts(conditions) end
---@param conditions table?
---@return zhibu.adoptions
function output_record:adoptions(conditions) end
---@param conditions table?
---@return zhibu.links
function output_record:links(conditions) end
--- Characters of what a compendium binds. / 汇编字数
---@param period zhibu.period|string?
---@return zhibu.number
function output_record:bound_characters(period) end

--- An output that is bound in a compendium, at its place. / 汇编篇目
---@class zhibu.chapter
---@field id integer Row number; empty until saved. / 编号
---@field compendium zhibu.output The compendium. / 成果汇编
---@field part zhibu.output What is bound in it. / 成果名称
---@field section (string)? The section that it stands in. / 栏目
---@field number (integer)? Its place. / 顺序
local chapter_record = {}

--- An output taken up by another channel. / 转载
---@class zhibu.repost
---@field id integer Row number; empty until saved. / 编号
---@field output zhibu.output What was taken up. / 成果名称
---@field channel string By which channel. / 转载渠道
---@field position (string)? Where it stood there, as 头条. / 推送位置
---@field date (zhibu.day)? The day. / 推送日期
---@field unit (zhibu.unit)? Whose output. / 所属支部
local repost_record = {}

--- A question that the work raises. / 议题
---@class zhibu.topic
---@field id integer Row number; empty until saved. / 编号
---@field title string What is asked. / 议题
---@field source (string)? Where in the work it comes from. / 工作来源
---@field date (zhibu.day)? The day it was raised. / 提出日期
---@field follows (zhibu.document)? The speech or document that it follows up. / 跟进文件
---@field activity (zhibu.activity)? The sitting at which it was raised or discussed. / 研讨活动
---@field owner (zhibu.member)? Who looks after it. / 责任人
---@field unit (zhibu.unit)? Whose question. / 所属支部
---@field status ("open"|"closed")? Open or closed. / 议题状态
---@field answer (string)? What was found. / 研讨结论
local topic_record = {}
---@param conditions table?
---@return zhibu.links
function topic_record:links(conditions) end
--- Days from the speech or document that a topic follows up to the first sitting that studied it. / 跟进天数
---@param period zhibu.period|string?
---@return zhibu.number
function topic_record:days_to_study(period) end

--- A measure that the work took over from a result. / 采纳举措
---@class zhibu.adoption
---@field id integer Row number; empty until saved. / 编号
---@field title string The measure. / 举措
---@field date (zhibu.day)? The day it was adopted. / 采纳日期
---@field adopter (string)? Who adopted it. / 采纳单位
---@field output (zhibu.output)? The result that it takes over. / 成果名称
---@field unit (zhibu.unit)? Whose result it was. / 所属支部
local adoption_record = {}
---@param conditions table?
---@return zhibu.links
function adoption_record:links(conditions) end

--- What followed from what: work sets a topic, study gives output, research gives results, innovation serves work. / 贯通链条
---@class zhibu.link
---@field id integer Row number; empty until saved. / 编号
---@field topic (zhibu.topic)? The topic that the work set. / 议题
---@field activity (zhibu.activity)? The sitting that studied it. / 学习活动
---@field output (zhibu.output)? What the study gave. / 学习成果
---@field project (zhibu.project)? The research that took it up. / 课题
---@field result (zhibu.output)? What the research gave. / 研究成果
---@field adoption (zhibu.adoption)? The measure that the work adopted. / 采纳举措
---@field raises (zhibu.topic)? The new topic that the measure raised. / 新议题
local link_record = {}

--- A dated step of a procedure. / 程序步骤
---@class zhibu.step
---@field id integer Row number; empty until saved. / 编号
---@field procedure string The procedure, as plugins declare it. / 程序
---@field step string The step, as the procedure calls it. / 步骤
---@field date (zhibu.day)? The day it was taken. / 办理日期
---@field member (zhibu.member)? About whom. / 姓名
---@field project (zhibu.project)? About which project. / 课题名称
---@field class (zhibu.class)? About which class. / 班次
---@field answer ("agreed"|"filed"|"refused")? What the body that was asked said. / 答复
---@field body (string)? Who decided. / 办理主体
---@field reason (string)? Why it took longer, where the rule asks for a reason. / 延期理由
local step_record = {}

--- A number that somebody counted, where the records themselves are not kept. / 统计数
---@class zhibu.tally
---@field id integer Row number; empty until saved. / 编号
---@field item string What was counted. / 统计项目
---@field date zhibu.day The day or the year for which it stands. / 统计时间
---@field amount (zhibu.number)? The number. / 数值
---@field quoted (string)? The number as it is quoted, as 130多个. / 表述
---@field unit (zhibu.unit)? Whose number. / 所属支部
---@field source (string)? Where it comes from. / 数据来源
local tally_record = {}

--- Something entered for a person or a branch by hand, with its basis: an appraisal's grade, points outside of the rules. / 登记
---@class zhibu.entry
---@field id integer Row number; empty until saved. / 编号
---@field member (zhibu.member)? For whom. / 姓名
---@field trainee (zhibu.trainee)? For which trainee. / 学员
---@field item string What is entered. / 登记项目
---@field date zhibu.day The day or the year for which it stands. / 登记日期
---@field amount (zhibu.number)? Points or another number. / 登记数值
---@field grade ("excellent"|"qualified"|"basically_qualified"|"unqualified")? The grade. / 评定等次
---@field basis (string)? What it rests on. / 登记依据
---@field unit (zhibu.unit)? For which branch, where it is about no person. / 所属支部
local entry_record = {}

--- Something to be done by a day. / 提醒
---@class zhibu.reminder
---@field id integer Row number; empty until saved. / 编号
---@field title string What. / 提醒事项
---@field date zhibu.day By when. / 提醒日期
---@field owner (zhibu.member)? By whom. / 责任人
---@field unit (zhibu.unit)? By which branch. / 所属支部
---@field done (zhibu.day)? The day it was done; empty while it is open. / 完成日期
---@field note (string)? What it is about. / 备注
local reminder_record = {}

--- That a check is waived for somebody until a day: who allowed it and why. / 例外
---@class zhibu.exception
---@field id integer Row number; empty until saved. / 编号
---@field check string The check, as plugin.check. / 规则
---@field member (zhibu.member)? For whom. / 姓名
---@field unit (zhibu.unit)? For which branch. / 所属支部
---@field class (zhibu.class)? For which class. / 班次
---@field reason string Why. / 例外理由
---@field approver string Who allowed it. / 批准人
---@field from (zhibu.day)? First day. / 起始日期
---@field through (zhibu.day)? Last day; empty where none is set. / 截止日期
local exception_record = {}

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
--- Asked as of another day; of what holds from a first to a last day those that held then.
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
--- Asked as of another day; of what holds from a first to a last day those that held then.
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
--- Asked as of another day; of what holds from a first to a last day those that held then.
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
--- Asked as of another day; of what holds from a first to a last day those that held then.
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
--- Asked as of another day; of what holds from a first to a last day those that held then.
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
--- Asked as of another day; of what holds from a first to a last day those that held then.
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
--- Asked as of another day; of what holds from a first to a last day those that held then.
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
--- Asked as of another day; of what holds from a first to a last day those that held then.
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
--- Asked as of another day; of what holds from a first to a last day those that held then.
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
--- Asked as of another day; of what holds from a first to a last day those that held then.
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
--- Asked as of another day; of what holds from a first to a last day those that held then.
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
--- Asked as of another day; of what holds from a first to a last day those that held then.
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
--- Asked as of another day; of what holds from a first to a last day those that held then.
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
--- Asked as of another day; of what holds from a first to a last day those that held then.
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
--- Asked as of another day; of what holds from a first to a last day those that held then.
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
--- Asked as of another day; of what holds from a first to a last day those that held then.
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

--- An item of party-spirit education at a stage of a class. / 党性教育环节
---@class zhibu.stages
---@field [string] zhibu.stage
---@operator call: zhibu.stage
stages = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.stages
function stages:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.stages
function stages:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.stages
function stages:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.stages
function stages:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.stages
function stages:take(count) end
--- Each once.
---@return zhibu.stages
function stages:distinct() end
--- How many.
---@return integer
function stages:count() end
--- The first record, or nil.
---@return zhibu.stage?
function stages:first() end
--- Whether there is one.
---@return boolean
function stages:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function stages:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function stages:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function stages:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function stages:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function stages:max(field) end

--- Something that a trainee wrote for the class. / 学员成果
---@class zhibu.essays
---@field [string] zhibu.essay
---@operator call: zhibu.essay
essays = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.essays
function essays:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.essays
function essays:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.essays
function essays:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.essays
function essays:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.essays
function essays:take(count) end
--- Each once.
---@return zhibu.essays
function essays:distinct() end
--- How many.
---@return integer
function essays:count() end
--- The first record, or nil.
---@return zhibu.essay?
function essays:first() end
--- Whether there is one.
---@return boolean
function essays:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function essays:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function essays:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function essays:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function essays:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function essays:max(field) end

--- A heart-to-heart talk. / 谈心谈话
---@class zhibu.talks
---@field [string] zhibu.talk
---@operator call: zhibu.talk
talks = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.talks
function talks:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.talks
function talks:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.talks
function talks:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.talks
function talks:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.talks
function talks:take(count) end
--- Each once.
---@return zhibu.talks
function talks:distinct() end
--- How many.
---@return integer
function talks:count() end
--- The first record, or nil.
---@return zhibu.talk?
function talks:first() end
--- Whether there is one.
---@return boolean
function talks:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function talks:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function talks:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function talks:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function talks:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function talks:max(field) end

--- A vote taken at a sitting. / 表决
---@class zhibu.ballots
---@field [string] zhibu.ballot
---@operator call: zhibu.ballot
ballots = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.ballots
function ballots:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.ballots
function ballots:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.ballots
function ballots:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.ballots
function ballots:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.ballots
function ballots:take(count) end
--- Each once.
---@return zhibu.ballots
function ballots:distinct() end
--- How many.
---@return integer
function ballots:count() end
--- The first record, or nil.
---@return zhibu.ballot?
function ballots:first() end
--- Whether there is one.
---@return boolean
function ballots:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function ballots:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function ballots:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function ballots:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function ballots:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function ballots:max(field) end

--- Party dues for a month. / 党费
---@class zhibu.payments
---@field [string] zhibu.payment
---@operator call: zhibu.payment
payments = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.payments
function payments:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.payments
function payments:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.payments
function payments:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.payments
function payments:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.payments
function payments:take(count) end
--- Each once.
---@return zhibu.payments
function payments:distinct() end
--- How many.
---@return integer
function payments:count() end
--- The first record, or nil.
---@return zhibu.payment?
function payments:first() end
--- Whether there is one.
---@return boolean
function payments:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function payments:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function payments:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function payments:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function payments:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function payments:max(field) end

--- A course that a member attended elsewhere. / 培训
---@class zhibu.trainings
---@field [string] zhibu.training
---@operator call: zhibu.training
trainings = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.trainings
function trainings:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.trainings
function trainings:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.trainings
function trainings:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.trainings
function trainings:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.trainings
function trainings:take(count) end
--- Each once.
---@return zhibu.trainings
function trainings:distinct() end
--- How many.
---@return integer
function trainings:count() end
--- The first record, or nil.
---@return zhibu.training?
function trainings:first() end
--- Whether there is one.
---@return boolean
function trainings:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function trainings:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function trainings:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function trainings:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function trainings:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function trainings:max(field) end

--- A paper or a file: evidence of something, or what a topic follows up. / 材料
---@class zhibu.documents
---@field [string] zhibu.document
---@operator call: zhibu.document
documents = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.documents
function documents:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.documents
function documents:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.documents
function documents:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.documents
function documents:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.documents
function documents:take(count) end
--- Each once.
---@return zhibu.documents
function documents:distinct() end
--- How many.
---@return integer
function documents:count() end
--- The first record, or nil.
---@return zhibu.document?
function documents:first() end
--- Whether there is one.
---@return boolean
function documents:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function documents:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function documents:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function documents:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function documents:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function documents:max(field) end

--- What a unit means to do in a year, as one edition of a plan. / 工作计划
---@class zhibu.plans
---@field [string] zhibu.plan
---@operator call: zhibu.plan
plans = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.plans
function plans:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.plans
function plans:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.plans
function plans:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.plans
function plans:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.plans
function plans:take(count) end
--- Each once.
---@return zhibu.plans
function plans:distinct() end
--- How many.
---@return integer
function plans:count() end
--- The first record, or nil.
---@return zhibu.plan?
function plans:first() end
--- Whether there is one.
---@return boolean
function plans:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function plans:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function plans:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function plans:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function plans:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function plans:max(field) end

--- One thing that a plan says will be done. / 计划事项
---@class zhibu.plan_items
---@field [string] zhibu.plan_item
---@operator call: zhibu.plan_item
plan_items = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.plan_items
function plan_items:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.plan_items
function plan_items:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.plan_items
function plan_items:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.plan_items
function plan_items:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.plan_items
function plan_items:take(count) end
--- Each once.
---@return zhibu.plan_items
function plan_items:distinct() end
--- How many.
---@return integer
function plan_items:count() end
--- The first record, or nil.
---@return zhibu.plan_item?
function plan_items:first() end
--- Whether there is one.
---@return boolean
function plan_items:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function plan_items:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function plan_items:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function plan_items:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function plan_items:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function plan_items:max(field) end

--- An honour, with the years for which it stands. / 荣誉
---@class zhibu.honours
---@field [string] zhibu.honour
---@operator call: zhibu.honour
honours = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.honours
function honours:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.honours
function honours:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.honours
function honours:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.honours
function honours:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.honours
function honours:take(count) end
--- Each once.
---@return zhibu.honours
function honours:distinct() end
--- How many.
---@return integer
function honours:count() end
--- The first record, or nil.
---@return zhibu.honour?
function honours:first() end
--- Whether there is one.
---@return boolean
function honours:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function honours:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function honours:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function honours:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function honours:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function honours:max(field) end

--- A programme of research with its themes. / 研究计划
---@class zhibu.programmes
---@field [string] zhibu.programme
---@operator call: zhibu.programme
programmes = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.programmes
function programmes:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.programmes
function programmes:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.programmes
function programmes:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.programmes
function programmes:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.programmes
function programmes:take(count) end
--- Each once.
---@return zhibu.programmes
function programmes:distinct() end
--- How many.
---@return integer
function programmes:count() end
--- The first record, or nil.
---@return zhibu.programme?
function programmes:first() end
--- Whether there is one.
---@return boolean
function programmes:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function programmes:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function programmes:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function programmes:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function programmes:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function programmes:max(field) end

--- A theme of a programme. / 研究主题
---@class zhibu.themes
---@field [string] zhibu.theme
---@operator call: zhibu.theme
themes = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.themes
function themes:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.themes
function themes:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.themes
function themes:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.themes
function themes:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.themes
function themes:take(count) end
--- Each once.
---@return zhibu.themes
function themes:distinct() end
--- How many.
---@return integer
function themes:count() end
--- The first record, or nil.
---@return zhibu.theme?
function themes:first() end
--- Whether there is one.
---@return boolean
function themes:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function themes:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function themes:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function themes:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function themes:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function themes:max(field) end

--- A research project or a part of one. / 课题
---@class zhibu.projects
---@field [string] zhibu.project
---@operator call: zhibu.project
projects = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.projects
function projects:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.projects
function projects:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.projects
function projects:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.projects
function projects:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.projects
function projects:take(count) end
--- Each once.
---@return zhibu.projects
function projects:distinct() end
--- How many.
---@return integer
function projects:count() end
--- The first record, or nil.
---@return zhibu.project?
function projects:first() end
--- Whether there is one.
---@return boolean
function projects:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function projects:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function projects:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function projects:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function projects:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function projects:max(field) end

--- A member's place on a project's team. / 课题组成员
---@class zhibu.assignments
---@field [string] zhibu.assignment
---@operator call: zhibu.assignment
assignments = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.assignments
function assignments:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.assignments
function assignments:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.assignments
function assignments:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.assignments
function assignments:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.assignments
function assignments:take(count) end
--- Each once.
---@return zhibu.assignments
function assignments:distinct() end
--- How many.
---@return integer
function assignments:count() end
--- The first record, or nil.
---@return zhibu.assignment?
function assignments:first() end
--- Whether there is one.
---@return boolean
function assignments:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function assignments:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function assignments:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function assignments:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function assignments:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function assignments:max(field) end

--- Something written: an article, a book, a report, a transcript, a compendium. / 成果
---@class zhibu.outputs
---@field [string] zhibu.output
---@operator call: zhibu.output
outputs = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.outputs
function outputs:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.outputs
function outputs:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.outputs
function outputs:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.outputs
function outputs:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.outputs
function outputs:take(count) end
--- Each once.
---@return zhibu.outputs
function outputs:distinct() end
--- How many.
---@return integer
function outputs:count() end
--- The first record, or nil.
---@return zhibu.output?
function outputs:first() end
--- Whether there is one.
---@return boolean
function outputs:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function outputs:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function outputs:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function outputs:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function outputs:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function outputs:max(field) end

--- An output that is bound in a compendium, at its place. / 汇编篇目
---@class zhibu.chapters
---@field [string] zhibu.chapter
---@operator call: zhibu.chapter
chapters = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.chapters
function chapters:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.chapters
function chapters:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.chapters
function chapters:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.chapters
function chapters:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.chapters
function chapters:take(count) end
--- Each once.
---@return zhibu.chapters
function chapters:distinct() end
--- How many.
---@return integer
function chapters:count() end
--- The first record, or nil.
---@return zhibu.chapter?
function chapters:first() end
--- Whether there is one.
---@return boolean
function chapters:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function chapters:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function chapters:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function chapters:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function chapters:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function chapters:max(field) end

--- An output taken up by another channel. / 转载
---@class zhibu.reposts
---@field [string] zhibu.repost
---@operator call: zhibu.repost
reposts = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.reposts
function reposts:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.reposts
function reposts:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.reposts
function reposts:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.reposts
function reposts:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.reposts
function reposts:take(count) end
--- Each once.
---@return zhibu.reposts
function reposts:distinct() end
--- How many.
---@return integer
function reposts:count() end
--- The first record, or nil.
---@return zhibu.repost?
function reposts:first() end
--- Whether there is one.
---@return boolean
function reposts:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function reposts:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function reposts:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function reposts:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function reposts:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function reposts:max(field) end

--- A question that the work raises. / 议题
---@class zhibu.topics
---@field [string] zhibu.topic
---@operator call: zhibu.topic
topics = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.topics
function topics:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.topics
function topics:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.topics
function topics:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.topics
function topics:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.topics
function topics:take(count) end
--- Each once.
---@return zhibu.topics
function topics:distinct() end
--- How many.
---@return integer
function topics:count() end
--- The first record, or nil.
---@return zhibu.topic?
function topics:first() end
--- Whether there is one.
---@return boolean
function topics:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function topics:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function topics:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function topics:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function topics:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function topics:max(field) end

--- A measure that the work took over from a result. / 采纳举措
---@class zhibu.adoptions
---@field [string] zhibu.adoption
---@operator call: zhibu.adoption
adoptions = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.adoptions
function adoptions:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.adoptions
function adoptions:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.adoptions
function adoptions:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.adoptions
function adoptions:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.adoptions
function adoptions:take(count) end
--- Each once.
---@return zhibu.adoptions
function adoptions:distinct() end
--- How many.
---@return integer
function adoptions:count() end
--- The first record, or nil.
---@return zhibu.adoption?
function adoptions:first() end
--- Whether there is one.
---@return boolean
function adoptions:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function adoptions:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function adoptions:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function adoptions:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function adoptions:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function adoptions:max(field) end

--- What followed from what: work sets a topic, study gives output, research gives results, innovation serves work. / 贯通链条
---@class zhibu.links
---@field [string] zhibu.link
---@operator call: zhibu.link
links = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.links
function links:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.links
function links:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.links
function links:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.links
function links:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.links
function links:take(count) end
--- Each once.
---@return zhibu.links
function links:distinct() end
--- How many.
---@return integer
function links:count() end
--- The first record, or nil.
---@return zhibu.link?
function links:first() end
--- Whether there is one.
---@return boolean
function links:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function links:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function links:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function links:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function links:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function links:max(field) end

--- A dated step of a procedure. / 程序步骤
---@class zhibu.steps
---@field [string] zhibu.step
---@operator call: zhibu.step
steps = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.steps
function steps:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.steps
function steps:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.steps
function steps:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.steps
function steps:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.steps
function steps:take(count) end
--- Each once.
---@return zhibu.steps
function steps:distinct() end
--- How many.
---@return integer
function steps:count() end
--- The first record, or nil.
---@return zhibu.step?
function steps:first() end
--- Whether there is one.
---@return boolean
function steps:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function steps:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function steps:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function steps:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function steps:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function steps:max(field) end

--- A number that somebody counted, where the records themselves are not kept. / 统计数
---@class zhibu.tallies
---@field [string] zhibu.tally
---@operator call: zhibu.tally
tallies = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.tallies
function tallies:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.tallies
function tallies:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.tallies
function tallies:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.tallies
function tallies:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.tallies
function tallies:take(count) end
--- Each once.
---@return zhibu.tallies
function tallies:distinct() end
--- How many.
---@return integer
function tallies:count() end
--- The first record, or nil.
---@return zhibu.tally?
function tallies:first() end
--- Whether there is one.
---@return boolean
function tallies:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function tallies:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function tallies:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function tallies:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function tallies:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function tallies:max(field) end

--- Something entered for a person or a branch by hand, with its basis: an appraisal's grade, points outside of the rules. / 登记
---@class zhibu.entries
---@field [string] zhibu.entry
---@operator call: zhibu.entry
entries = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.entries
function entries:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.entries
function entries:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.entries
function entries:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.entries
function entries:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.entries
function entries:take(count) end
--- Each once.
---@return zhibu.entries
function entries:distinct() end
--- How many.
---@return integer
function entries:count() end
--- The first record, or nil.
---@return zhibu.entry?
function entries:first() end
--- Whether there is one.
---@return boolean
function entries:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function entries:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function entries:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function entries:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function entries:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function entries:max(field) end

--- Something to be done by a day. / 提醒
---@class zhibu.reminders
---@field [string] zhibu.reminder
---@operator call: zhibu.reminder
reminders = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.reminders
function reminders:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.reminders
function reminders:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.reminders
function reminders:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.reminders
function reminders:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.reminders
function reminders:take(count) end
--- Each once.
---@return zhibu.reminders
function reminders:distinct() end
--- How many.
---@return integer
function reminders:count() end
--- The first record, or nil.
---@return zhibu.reminder?
function reminders:first() end
--- Whether there is one.
---@return boolean
function reminders:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function reminders:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function reminders:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function reminders:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function reminders:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function reminders:max(field) end

--- That a check is waived for somebody until a day: who allowed it and why. / 例外
---@class zhibu.exceptions
---@field [string] zhibu.exception
---@operator call: zhibu.exception
exceptions = {}
--- Only those for which the conditions hold.
---@param conditions table|function A table of conditions, or a function of the record.
---@return zhibu.exceptions
function exceptions:where(conditions) end
--- Those that belong to a record, and of these those in a period.
---@param record any The record.
---@param period any? The period.
---@return zhibu.exceptions
function exceptions:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then.
---@param day any The day.
---@return zhibu.exceptions
function exceptions:as_of(day) end
--- In the order of a field; with - before it from the greatest.
---@param field string The field's name.
---@return zhibu.exceptions
function exceptions:sort(field) end
--- The first so many.
---@param count integer How many.
---@return zhibu.exceptions
function exceptions:take(count) end
--- Each once.
---@return zhibu.exceptions
function exceptions:distinct() end
--- How many.
---@return integer
function exceptions:count() end
--- The first record, or nil.
---@return zhibu.exception?
function exceptions:first() end
--- Whether there is one.
---@return boolean
function exceptions:any() end
--- The values of a field, one a record; of a reference the records.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function exceptions:pluck(field) end
--- How many records have each value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return table
function exceptions:group(field) end
--- The sum of a number field; blanks are left out.
---@param field string A field's name, or a path: class.total_hours.
---@return zhibu.number
function exceptions:sum(field) end
--- The least value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function exceptions:min(field) end
--- The greatest value of a field.
---@param field string A field's name, or a path: class.total_hours.
---@return any
function exceptions:max(field) end

--- What this file is. / 插件
---@class zhibu.settings.plugin
---@field name string Its name: settings and other plugins call it so. / 名称
---@field version string Three numbers, as 1.0.0. / 版本
---@field needs string|string[]? The oldest Zhibu and the oldest plugins that it works with: "zhibu >= 0.1", or a list of such. / 需要的版本
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

--- Something that goes step by step. / 程序
---@class zhibu.settings.procedure
---@field zh string The label in Chinese. / 中文名称
---@field on string The model of those who go through it: member, project, class. / 对象
---@field steps any Its dated steps in their order: id = Chinese label. / 步骤
---@field [integer] any
---@param id string
---@return fun(settings: zhibu.settings.procedure): table
function procedure(id) end

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
---@field tightens string? The clause that it lies on top of: regulation/clause. / 加严的条款
---@field units string|string[]? The units that have taken it on; all where left out, { } for none yet. / 采用的组织
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
---@field former boolean? Whether members who are not on the rolls on the day of judgement are asked about too. / 含不在册党员
---@field cites string? The clause: regulation/clause. / 依据
---@field level string? How strictly it binds, where it cites no clause. / 约束力
---@field judged_on string? The event on whose day the rule is judged: a step, or a field of a day. / 判断日
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
---@field former boolean? Whether members who are not on the rolls on the day of judgement are asked about too. / 含不在册党员
---@field enabled boolean? false: an example, reckoned only where it is named. / 启用
---@field base zhibu.number? The points to begin with. / 基础分
---@field floor zhibu.number? Never below. / 下限
---@field cap zhibu.number? Never above. / 上限
---@field benchmark zhibu.number? The points that are to be reached. / 基准分
---@field weight any? { by = field, value = factor … }: what the items count for. / 权重
---@field grade table? From points to the word for them. / 等次
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
---@field required boolean? Whether nothing is known where there is none of it. / 必填
---@field beside any? entered "item": a second figure that is shown and does not count. / 对照
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
---@field required boolean? Whether nothing is known where there is none of it. / 必填
---@field beside any? entered "item": a second figure that is shown and does not count. / 对照
---@field [integer] any
---@param settings zhibu.settings.minus
---@return table
function minus(settings) end

--- Items that are added up, bounded and weighted together. / 部分
---@class zhibu.settings.part
---@field floor zhibu.number? Never below. / 下限
---@field cap zhibu.number? Never above. / 上限
---@field weight zhibu.number? What its points count for in the whole, as "0.6". / 权重
---@field [integer] any
---@param settings zhibu.settings.part
---@return table
function part(settings) end

--- Checks of which one that is not met takes all points. / 一票否决
---@class zhibu.settings.veto
---@field [integer] any
---@param settings zhibu.settings.veto
---@return table
function veto(settings) end

--- The grade goes to the best, as many as there are places. / 名额
---@class zhibu.settings.quota
---@field round string? down (by default), up or half: how the part becomes a number of places. / 取整
---@field ties string? Equals for too few places: vote (by default), all, none, or order of the ledger. / 同分
---@field from zhibu.number? The points that the grade asks for. / 起点分
---@field of table<string, any>? Who is counted and may get it. / 范围
---@field [integer] any
---@param settings zhibu.settings.quota
---@return table
function quota(settings) end

--- Sections of sentences and lists whose figures say what they rest on. / 报告
---@class zhibu.settings.report
---@field zh string? The label in Chinese. / 中文名称
---@field on string The model of the subjects: member, unit, group, class, trainee, leave, activity … / 对象
---@field per string? month, quarter, half, year, class, or last 5y; nothing: once a record. / 周期
---@field where table<string, any>? Which subjects are asked about. / 范围
---@field former boolean? Whether members who are not on the rolls on the day of judgement are asked about too. / 含不在册党员
---@field [integer] any
---@param id string
---@return fun(settings: zhibu.settings.report): table
function report(id) end

--- A heading with what stands below it. / 章节
---@class zhibu.settings.section
---@field zh string? The heading in Chinese, where the first entry is none. / 中文标题
---@field en string? The heading in English. / 英文标题
---@field [integer] any
---@param settings zhibu.settings.section
---@return table
function section(settings) end

--- A sentence; a measure's name in braces stands for its figure. / 句子
---@class zhibu.settings.sentence
---@field zh string? The sentence in Chinese. / 中文
---@field en string? The sentence in English. / 英文
---@field [integer] any
---@param settings zhibu.settings.sentence
---@return table
function sentence(settings) end

--- Records of the subject as rows of a table. / 列表
---@class zhibu.settings.list
---@field columns string|string[] Fields of the records, and measures read on each. / 栏目
---@field where table<string, any>? Which of the records. / 条件
---@field [integer] any
---@param settings zhibu.settings.list
---@return table
function list(settings) end

--- The days off of one year, and the days of weekends that are worked in exchange. / 放假安排
---@class zhibu.settings.calendar
---@field zh string? The label in Chinese. / 中文名称
---@field holidays string|string[] Days off: days, and stretches as "2026-10-01..2026-10-07". / 放假
---@field workdays string|string[]? Days of weekends that are worked. / 调休上班
---@field source string Who announced it, and where it can be read. / 来源
---@field certainty string? read, secondary, memory or local. / 确定程度
---@field [integer] any
---@param id string
---@return fun(settings: zhibu.settings.calendar): table
function calendar(id) end

--- A value that a unit sets in zhibu.toml; a run reads it as settings.id. / 设置
---@class zhibu.settings.setting
---@field zh string? The label in Chinese. / 中文名称
---@field [integer] any
---@param id string
---@return fun(settings: zhibu.settings.setting): table
function setting(id) end

--- A batch job: it reads the ledger and stages changes, which are written together or not at all. / 任务
---@class zhibu.settings.job
---@field zh string? The label in Chinese. / 中文名称
---@field args any? What it is told: name = a field, as { year = span { "Which year.", default = "last" } }. / 参数
---@field schedule any? When it is due: every("month", 5); a negative day counts from the end. / 时间
---@field after string|string[]? The jobs that go first where several run. / 先行任务
---@field each string? unit: each unit is a part, and a transaction, of its own. / 分部分
---@field run function function(ledger, args): ledger.entries:add { … } stages a change. / 函数
---@field [integer] any
---@param id string
---@return fun(settings: zhibu.settings.job): table
function job(id) end

--- So many of something in the period. / 计数
---@class zhibu.settings.count
---@field where table<string, any>? What is counted of it. / 条件
---@field role string|string[]? Only with these roles. / 角色
---@field needs string? The field that confirms that the register was kept. / 登记确认
---@field distinct string|string[]? Counts each value of this field, or each combination of these fields, once. / 去重字段
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

--- One event follows another in time. / 期限
---@class zhibu.settings.deadline
---@field from string What it is counted from: a step, or a field of a day. / 起算
---@field to string What must have happened; by the rule of its day it is judged. / 完成
---@field within zhibu.span How long it may take; the first day is not counted. / 时限
---@field latest zhibu.span? How long it may take where a reason is written down. / 最长时限
---@field reason string? The field that holds the reason, as approved.reason. / 理由字段
---@field [integer] any
---@param settings zhibu.settings.deadline
---@return table
function deadline(settings) end

--- So much time lies between two events. / 间隔
---@class zhibu.settings.interval
---@field from string What it is counted from: a step, or a field of a day; its own day is not counted. / 起算
---@field to string What it is counted to; by the rule of its day it is judged. / 截止
---@field [integer] any
---@param settings zhibu.settings.interval
---@return table
function interval(settings) end

--- The events up to the last one are there, in this order: steps, or fields of a day. / 次序
---@class zhibu.settings.order
---@field same string? For activity types: the field of the sittings whose value they share. / 相同字段
---@field [integer] any
---@param settings zhibu.settings.order
---@return table
function order(settings) end

--- What followed from the record leads through these stages: activities, outputs, projects, results, adoptions, raises. / 贯通
---@class zhibu.settings.chain
---@field within zhibu.span? How long it may take from the record's day. / 时限
---@field [integer] any
---@param settings zhibu.settings.chain
---@return table
function chain(settings) end

--- A record of its own fits the item of a plan. / 计划落实
---@class zhibu.settings.planned
---@field done_by string The collection whose records do what was planned. / 落实记录
---@field same string|string[] The fields in which the item and its record agree. / 相同字段
---@field tolerance zhibu.span? How far from the day by which it is due; without it the whole time of the plan. / 容许偏差
---@field [integer] any
---@param settings zhibu.settings.planned
---@return table
function planned(settings) end

--- No second record holds the same in these fields. / 唯一
---@class zhibu.settings.unique
---@field [integer] any
---@param settings zhibu.settings.unique
---@return table
function unique(settings) end

--- What one field holds is among what another holds. / 包含于
---@class zhibu.settings.subset
---@field of string The field that holds all that may be there. / 全体字段
---@field [integer] any
---@param settings zhibu.settings.subset
---@return table
function subset(settings) end

--- These numbers, less others, equal another. / 平衡
---@class zhibu.settings.balance
---@field minus string|string[]? What is taken off. / 减项
---@field equals string What must come out. / 等于
---@field [integer] any
---@param settings zhibu.settings.balance
---@return table
function balance(settings) end

--- An amount is the rate that a scale gives for a base. / 分档计算
---@class zhibu.settings.bracket
---@field base string What the rate is of. / 基数
---@field equals string The amount that must come out. / 金额
---@field of string? whole: one rate on the whole base; marginal: each bracket's rate on its part. / 计算方式
---@field round string? down, up or half: how the amount is rounded to hundredths. / 取整
---@field [integer] any
---@param settings zhibu.settings.bracket
---@return table
function bracket(settings) end

--- No two of these are at one time. / 不重叠
---@class zhibu.settings.no_overlap
---@field [integer] any
---@param settings zhibu.settings.no_overlap
---@return table
function no_overlap(settings) end

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
---@field args any? What the job is told: name = value, as it would be typed. / 任务参数
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
---@field provisional boolean? Whether it rests on a year whose calendar is not announced. / 暂定
---@field excepted boolean? Whether a recorded exception covers it. / 例外
---@field forecast any? The verdict that the rate so far leads to. / 预测
---@field value any? A measure's figure: a number, or at_least(number) for a lower bound. / 数值
---@field points zhibu.number? A score's points. / 分数
---@field added any? How many records a job adds, by collection: { entries = 1 }. / 新增
---@field changed any? How many records a job changes, by collection. / 更改
---@field removed any? How many records a job removes, by collection. / 删除
---@field grade any? A score's grade, "vote" or "open"; blank for none. / 等次
---@field reached any? Whether a score's benchmark is reached; blank where that is not known. / 达到基准
---@field vetoed boolean? Whether a check has taken all points. / 一票否决
---@field beside any? A score's second figure, which does not count; blank for none. / 对照分
---@field plus integer? So many working days later, in a case of a calendar. / 工作日数
---@field day zhibu.day|string? The day that comes out, in a case of a calendar. / 日期
---@field text string|string[]? Sentences of a report, in either language, or rows of its lists: the cells with a blank between. / 文字
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
--- A row of a case: class, stage, date, then fields by name. / 例子里的一行党性教育环节
---@param row table
---@return table
function stage(row) end
--- A row of a case: trainee, kind, date, then fields by name. / 例子里的一行学员成果
---@param row table
---@return table
function essay(row) end
--- A row of a case: talker, targets, date, then fields by name. / 例子里的一行谈心谈话
---@param row table
---@return table
function talk(row) end
--- A row of a case: activity, title, then fields by name. / 例子里的一行表决
---@param row table
---@return table
function ballot(row) end
--- A row of a case: member, date, then fields by name. / 例子里的一行党费
---@param row table
---@return table
function payment(row) end
--- A row of a case: member, title, date, then fields by name. / 例子里的一行培训
---@param row table
---@return table
function training(row) end
--- A row of a case: title, date, then fields by name. / 例子里的一行材料
---@param row table
---@return table
function document(row) end
--- A row of a case: title, year, then fields by name. / 例子里的一行工作计划
---@param row table
---@return table
function plan(row) end
--- A row of a case: plan, number, title, then fields by name. / 例子里的一行计划事项
---@param row table
---@return table
function plan_item(row) end
--- A row of a case: title, from, through, then fields by name. / 例子里的一行荣誉
---@param row table
---@return table
function honour(row) end
--- A row of a case: title, then fields by name. / 例子里的一行研究计划
---@param row table
---@return table
function programme(row) end
--- A row of a case: programme, title, then fields by name. / 例子里的一行研究主题
---@param row table
---@return table
function theme(row) end
--- A row of a case: title, then fields by name. / 例子里的一行课题
---@param row table
---@return table
function project(row) end
--- A row of a case: project, member, then fields by name. / 例子里的一行课题组成员
---@param row table
---@return table
function assignment(row) end
--- A row of a case: kind, title, date, then fields by name. / 例子里的一行成果
---@param row table
---@return table
function output(row) end
--- A row of a case: compendium, part, then fields by name. / 例子里的一行汇编篇目
---@param row table
---@return table
function chapter(row) end
--- A row of a case: output, channel, date, then fields by name. / 例子里的一行转载
---@param row table
---@return table
function repost(row) end
--- A row of a case: title, date, then fields by name. / 例子里的一行议题
---@param row table
---@return table
function topic(row) end
--- A row of a case: title, date, then fields by name. / 例子里的一行采纳举措
---@param row table
---@return table
function adoption(row) end
--- A row of a case: topic, then fields by name. / 例子里的一行贯通链条
---@param row table
---@return table
function link(row) end
--- A row of a case: member, then fields by name. / 例子里的一行程序步骤
---@param row table
---@return table
function step(row) end
--- A row of a case: item, date, amount, then fields by name. / 例子里的一行统计数
---@param row table
---@return table
function tally(row) end
--- A row of a case: member, item, date, then fields by name. / 例子里的一行登记
---@param row table
---@return table
function entry(row) end
--- A row of a case: title, date, then fields by name. / 例子里的一行提醒
---@param row table
---@return table
function reminder(row) end
--- A row of a case: check, then fields by name. / 例子里的一行例外
---@param row table
---@return table
function exception(row) end
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
--- A field that an activity type adds. A record, by its name.
---@param settings table|string
---@return table
function link(settings) end
--- A field that an activity type adds. A period: 2021, 2021Q3, last.
---@param settings table|string
---@return table
function span(settings) end
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
--- A schedule: every("month", 5) is the fifth; a negative day counts from the end.
---@param period string month, quarter, half or year.
---@param day integer The day of the period.
---@return table
function every(period, day) end
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
--- The points of the entries that are called so.
---@param item string As the entry's item has it.
---@return table
function entered(item) end
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
--- What the unit sets for this plugin in zhibu.toml. / 本单位的设置
---@type table<string, any>
settings = nil
--- The day as of which the ledger is asked. / 截至日期
---@return zhibu.day
function as_of() end
