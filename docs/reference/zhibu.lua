---@meta zhibu
-- Written by `zhibu api --format lua`. Do not edit.

--- A day, or a month or a year where no more is known. / 日期，可以只到月或年。
---@class zhibu.day
---@field year integer The year.
---@field month integer? The month, nil where it is not known.
---@field day integer? The day of the month, nil where it is not known.
---@field precision "day"|"month"|"year" How much is known: day, month or year.
---@field weekday integer 1 for Monday.
---@operator add(zhibu.span): zhibu.day
---@operator sub(zhibu.span): zhibu.day
---@operator sub(zhibu.day): integer

--- A stretch of days, the first and the last included. / 期间，首尾都算。
---@class zhibu.period
---@field from zhibu.day The first day.
---@field to zhibu.day The last day.
---@field kind "month"|"quarter"|"half"|"year"|"span" month, quarter, half, year or span.

--- A length of time. / 时长。
---@class zhibu.span

--- A limit that says whether it is a least or a most. / 界限，说明是至少还是至多。
---@class zhibu.test
local test_value = {}
--- Whether a number passes.
---@param number zhibu.number|string The number.
---@return boolean
function test_value:passes(number) end

--- A table from a number to a value. / 分档表。
---@class zhibu.scale

--- When something is due again and again. / 周期安排。
---@class zhibu.schedule

--- An exact number with two places. / 两位小数的精确数。
---@class zhibu.decimal
---@operator add(zhibu.number): zhibu.number
---@operator sub(zhibu.number): zhibu.number
---@operator mul(zhibu.number): zhibu.number
---@operator div(zhibu.number): zhibu.number
---@operator unm: zhibu.number

--- An exact fraction. / 精确分数。
---@class zhibu.fraction
---@operator add(zhibu.number): zhibu.number
---@operator sub(zhibu.number): zhibu.number
---@operator mul(zhibu.number): zhibu.number
---@operator div(zhibu.number): zhibu.number
---@operator unm: zhibu.number

--- A measure's figure of which only a lower bound is known. Sums and multiples stay lower bounds; comparisons ask the known part. / 资料不全的指标，只知下限。
---@class zhibu.figure
---@field value zhibu.number The known part.
---@field is_lower_bound true Always true: an exact figure is a plain number.
---@operator add(zhibu.number): zhibu.number
---@operator sub(zhibu.number): zhibu.number
---@operator mul(zhibu.number): zhibu.number
---@operator div(zhibu.number): zhibu.number
---@operator unm: zhibu.number

--- Values that a query handed over. / 查询得到的一列值。
---@class zhibu.values
---@operator len: integer
---@operator call: zhibu.value
local values_value = {}
--- How many. / 有多少条。
---@return integer
function values_value:count() end
--- The first, or nil. / 第一条，没有则为 nil。
---@return zhibu.value?
function values_value:first() end
--- Each once. / 相同的只算一次。
---@return zhibu.values
function values_value:distinct() end
--- Whether the value is among them.
---@param value zhibu.value The value.
---@return boolean
function values_value:has(value) end
--- As a plain table.
---@return zhibu.value[]
function values_value:list() end

--- A number: whole, or an exact decimal. / 数：整数或精确小数。
---@alias zhibu.number integer|zhibu.decimal|zhibu.fraction|zhibu.figure
--- What a field holds. / 字段的值。
---@alias zhibu.value string|integer|boolean|zhibu.number|zhibu.day|zhibu.record
--- What a limit is compared with. / 界限的值。
---@alias zhibu.bound zhibu.number|string|zhibu.day|zhibu.span
--- What a condition asks of a field besides a value: one of several, a period, a limit. / 条件：几个值之一、期间、界限。
---@alias zhibu.match string[]|integer[]|zhibu.period|zhibu.test
--- Records that something rests on. / 依据的记录。
---@alias zhibu.evidence zhibu.record|zhibu.query|(zhibu.record|zhibu.query)[]
--- Steps of a scale, { bound, value } each, and what lies above or below. / 分档：{ 界限, 值 }，以及 above 或 below。
---@class zhibu.scale_steps
---@field above (string|zhibu.number)?
---@field below (string|zhibu.number)?
---@field [integer] (string|zhibu.number)[]

--- What a verdict rests on. / 结论的内容
---@class zhibu.verdict_parts
---@field actual (zhibu.number|string)? What was found. / 实际
---@field target (zhibu.number|string)? What was asked for. / 应达
---@field missing (string|string[])? What is lacking. / 缺少
---@field found (string|string[])? What should not be there. / 多出
---@field pending (zhibu.day|string)? Until when the verdict may change. / 待定至
---@field forecast zhibu.verdict? The verdict that the rate so far leads to. / 预测
---@field evidence zhibu.evidence? The records that it rests on. / 依据
---@field note string? A sentence. / 说明

--- A measure's number with what it rests on. / 数和它的依据
---@class zhibu.figure_parts
---@field evidence zhibu.evidence? The records that it rests on. / 依据
---@field blanks zhibu.evidence? The records that belong to it but lack the amount: the number is then a lower bound. / 缺数的记录
---@field missing (string|string[])? What they lack. / 缺少
---@field [1] zhibu.number|string

--- A verdict with what it rests on. / 带依据的结论。
---@class zhibu.judgement

--- A verdict; called in a `run` it says what it rests on. / 结论；在 run 里调用它，说明依据。
---@class zhibu.verdict
---@overload fun(why: string|zhibu.verdict_parts?): zhibu.judgement

--- The parameters of the cited clause. / 所依据条款的参数。
---@class zhibu.rule
---@field answers string[]
---@field approver zhibu.scale
---@field articles zhibu.test
---@field days zhibu.test
---@field documents string[]
---@field excellent zhibu.test
---@field hours zhibu.test
---@field incidents zhibu.test
---@field latest zhibu.span
---@field outputs zhibu.test
---@field posts string[]
---@field present zhibu.test
---@field projects zhibu.test
---@field rates zhibu.scale
---@field share zhibu.test
---@field steps string[]
---@field time zhibu.test
---@field times zhibu.test
---@field within zhibu.span
---@field yes zhibu.test
---@field [string] zhibu.test|zhibu.scale|zhibu.span|string[]
---@type zhibu.rule
rule = nil

--- What the unit sets for this plugin in zhibu.toml. / 单位在 zhibu.toml 里为本插件设的值。
---@class zhibu.settings
---@field [string] zhibu.value
---@type zhibu.settings
settings = nil

--- A record of the ledger. / 台账里的一条记录。
---@alias zhibu.record zhibu.unit|zhibu.group|zhibu.member|zhibu.membership|zhibu.post|zhibu.activity|zhibu.participation|zhibu.regulation|zhibu.edition|zhibu.clause|zhibu.class|zhibu.trainee|zhibu.session|zhibu.mark|zhibu.leave|zhibu.incident|zhibu.stage|zhibu.essay|zhibu.talk|zhibu.ballot|zhibu.payment|zhibu.training|zhibu.document|zhibu.plan|zhibu.plan_item|zhibu.honour|zhibu.programme|zhibu.theme|zhibu.project|zhibu.assignment|zhibu.output|zhibu.chapter|zhibu.repost|zhibu.topic|zhibu.adoption|zhibu.link|zhibu.step|zhibu.tally|zhibu.entry|zhibu.reminder|zhibu.exception
--- Records of one model. / 一种记录的查询。
---@alias zhibu.query zhibu.units|zhibu.groups|zhibu.members|zhibu.memberships|zhibu.posts|zhibu.activities|zhibu.participations|zhibu.regulations|zhibu.editions|zhibu.clauses|zhibu.classes|zhibu.trainees|zhibu.sessions|zhibu.marks|zhibu.leaves|zhibu.incidents|zhibu.stages|zhibu.essays|zhibu.talks|zhibu.ballots|zhibu.payments|zhibu.trainings|zhibu.documents|zhibu.plans|zhibu.plan_items|zhibu.honours|zhibu.programmes|zhibu.themes|zhibu.projects|zhibu.assignments|zhibu.outputs|zhibu.chapters|zhibu.reposts|zhibu.topics|zhibu.adoptions|zhibu.links|zhibu.steps|zhibu.tallies|zhibu.entries|zhibu.reminders|zhibu.exceptions
--- What is asked of records whose model the declaration says. / 对象由声明决定的条件。
---@alias zhibu.conditions table<string, zhibu.value|zhibu.match>
--- An activity type. / 活动类型。
---@alias zhibu.activity_type string|"members_meeting"|"committee"|"group_meeting"|"lecture"|"theme_day"|"life_meeting"|"seminar"|"exchange"|"youth_study"|"survey"|"study_forum"|"admission"|"election"
--- A part that somebody takes. / 角色。
---@alias zhibu.role string|"present"|"chair"|"recorder"|"lecturer"|"teacher"|"student"|"speaker"|"report"|"host"|"comment"
--- A clause: regulation/clause. / 条款：制度/条款。
---@alias zhibu.clause_name string|"branch_work/chair"|"branch_work/committee"|"branch_work/committee_quorum"|"branch_work/group_meeting"|"branch_work/members_decision"|"branch_work/members_meeting"|"branch_work/members_quorum"|"branch_work/talks"|"branch_work/temporary"|"cadre_training/five_years"|"cadre_training/leave"|"class_rules/approval"|"class_rules/discipline"|"development_rules/admission_vote"|"development_rules/approval"|"development_rules/archive"|"development_rules/first_talk"|"development_rules/notice"|"development_rules/probation"|"development_rules/steps"|"development_rules/superior"|"development_rules/training"|"dues_rules/monthly"|"education/appraisal"|"education/hours"|"education/life_meeting"|"education/old_and_ill"|"education/theme_day"|"elections/term"|"forum_rules/roles"|"forum_rules/sessions"|"research_rules/articles"|"research_rules/results"|"research_rules/teams"|"seminar_rules/both"
--- A declaration. / 一条声明。
---@class zhibu.declaration
--- The body of a check. / 规则的判断。
---@class zhibu.body
--- An item of a score. / 积分项。
---@class zhibu.item
--- The entries of a name, as points. / 登记的分数。
---@class zhibu.entered
--- A row of a case. / 例子里的一行。
---@class zhibu.row
--- A field that an activity type adds, or the value of a setting. / 附加字段，或设置的值。
---@class zhibu.field

--- A branch or a body above it. / 组织
---@class zhibu.unit
---@field id integer Row number; empty until saved. / 编号
---@field name string Name, as on the seal. / 组织名称
---@field kind ("branch"|"temporary"|"general_branch"|"committee")? What kind of body it is. / 组织类型
---@field code string? Code in the superior's system. / 组织代码
---@field parent zhibu.unit? The body above. / 上级组织
---@field founded zhibu.day? First day. / 成立日期
---@field dissolved zhibu.day? Last day. / 撤销日期
---@field term_end zhibu.day? Last day of the committee's term. / 任期届满日期
---@field has_committee boolean? Whether it has a committee. / 设支委会
local unit_record = {}
--- A branch or a body above it. / 组织
---@param conditions zhibu.conditions.unit?
---@return zhibu.units
function unit_record:units(conditions) end
--- A group within a branch. / 党小组
---@param conditions zhibu.conditions.group?
---@return zhibu.groups
function unit_record:groups(conditions) end
--- A person on the rolls. / 党员
---@param conditions zhibu.conditions.member?
---@return zhibu.members
function unit_record:members(conditions) end
--- A stretch of a member's history in one unit, one group and one status. / 党员履历
---@param conditions zhibu.conditions.membership?
---@return zhibu.memberships
function unit_record:memberships(conditions) end
--- A Party post that a member holds. / 党内职务
---@param conditions zhibu.conditions.post?
---@return zhibu.posts
function unit_record:posts(conditions) end
--- Something that the branch held: one sitting. / 活动
---@param conditions zhibu.conditions.activity?
---@return zhibu.activities
function unit_record:activities(conditions) end
--- One person at one sitting, with a set of roles. / 参加记录
---@param conditions zhibu.conditions.participation?
---@return zhibu.participations
function unit_record:participations(conditions) end
--- A class of trainees. / 班次
---@param conditions zhibu.conditions.class?
---@return zhibu.classes
function unit_record:classes(conditions) end
--- A person in one class. / 学员
---@param conditions zhibu.conditions.trainee?
---@return zhibu.trainees
function unit_record:trainees(conditions) end
--- A half-day on a class's timetable. / 课次
---@param conditions zhibu.conditions.session?
---@return zhibu.sessions
function unit_record:sessions(conditions) end
--- One trainee's attendance on one half-day. / 考勤
---@param conditions zhibu.conditions.mark?
---@return zhibu.marks
function unit_record:marks(conditions) end
--- A trainee's leave. / 请假
---@param conditions zhibu.conditions.leave?
---@return zhibu.leaves
function unit_record:leaves(conditions) end
--- A breach of the rules by a trainee. / 违纪
---@param conditions zhibu.conditions.incident?
---@return zhibu.incidents
function unit_record:incidents(conditions) end
--- An item of party-spirit education at a stage of a class. / 党性教育环节
---@param conditions zhibu.conditions.stage?
---@return zhibu.stages
function unit_record:stages(conditions) end
--- A heart-to-heart talk. / 谈心谈话
---@param conditions zhibu.conditions.talk?
---@return zhibu.talks
function unit_record:talks(conditions) end
--- A vote taken at a sitting. / 表决
---@param conditions zhibu.conditions.ballot?
---@return zhibu.ballots
function unit_record:ballots(conditions) end
--- A paper or a file: evidence of something, or what a topic follows up. / 材料
---@param conditions zhibu.conditions.document?
---@return zhibu.documents
function unit_record:documents(conditions) end
--- What a unit means to do in a year, as one edition of a plan. / 工作计划
---@param conditions zhibu.conditions.plan?
---@return zhibu.plans
function unit_record:plans(conditions) end
--- One thing that a plan says will be done. / 计划事项
---@param conditions zhibu.conditions.plan_item?
---@return zhibu.plan_items
function unit_record:plan_items(conditions) end
--- An honour, with the years for which it stands. / 荣誉
---@param conditions zhibu.conditions.honour?
---@return zhibu.honours
function unit_record:honours(conditions) end
--- A programme of research with its themes. / 研究计划
---@param conditions zhibu.conditions.programme?
---@return zhibu.programmes
function unit_record:programmes(conditions) end
--- A theme of a programme. / 研究主题
---@param conditions zhibu.conditions.theme?
---@return zhibu.themes
function unit_record:themes(conditions) end
--- A research project or a part of one. / 课题
---@param conditions zhibu.conditions.project?
---@return zhibu.projects
function unit_record:projects(conditions) end
--- A member's place on a project's team. / 课题组成员
---@param conditions zhibu.conditions.assignment?
---@return zhibu.assignments
function unit_record:assignments(conditions) end
--- Something written: an article, a book, a report, a transcript, a compendium. / 成果
---@param conditions zhibu.conditions.output?
---@return zhibu.outputs
function unit_record:outputs(conditions) end
--- An output taken up by another channel. / 转载
---@param conditions zhibu.conditions.repost?
---@return zhibu.reposts
function unit_record:reposts(conditions) end
--- A question that the work raises. / 议题
---@param conditions zhibu.conditions.topic?
---@return zhibu.topics
function unit_record:topics(conditions) end
--- A measure that the work took over from a result. / 采纳举措
---@param conditions zhibu.conditions.adoption?
---@return zhibu.adoptions
function unit_record:adoptions(conditions) end
--- A number that somebody counted, where the records themselves are not kept. / 统计数
---@param conditions zhibu.conditions.tally?
---@return zhibu.tallies
function unit_record:tallies(conditions) end
--- Something entered for a person or a branch by hand, with its basis: an appraisal's grade, points outside of the rules. / 登记
---@param conditions zhibu.conditions.entry?
---@return zhibu.entries
function unit_record:entries(conditions) end
--- Something to be done by a day. / 提醒
---@param conditions zhibu.conditions.reminder?
---@return zhibu.reminders
function unit_record:reminders(conditions) end
--- That a check is waived for somebody until a day: who allowed it and why. / 例外
---@param conditions zhibu.conditions.exception?
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

--- What is asked of units. / 对组织的条件。
---@class zhibu.conditions.unit
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field name (string|string[]|zhibu.test)? Name, as on the seal. / 组织名称
---@field kind ("branch"|"temporary"|"general_branch"|"committee"|("branch"|"temporary"|"general_branch"|"committee")[]|zhibu.test)? What kind of body it is. / 组织类型
---@field code (string|string[]|zhibu.test)? Code in the superior's system. / 组织代码
---@field parent (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? The body above. / 上级组织
---@field founded (string|zhibu.day|zhibu.period|zhibu.test)? First day. / 成立日期
---@field dissolved (string|zhibu.day|zhibu.period|zhibu.test)? Last day. / 撤销日期
---@field term_end (string|zhibu.day|zhibu.period|zhibu.test)? Last day of the committee's term. / 任期届满日期
---@field has_committee (boolean|zhibu.test)? Whether it has a committee. / 设支委会
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.unit string|"id"|"name"|"kind"|"code"|"parent"|"founded"|"dissolved"|"term_end"|"has_committee"

--- A group within a branch. / 党小组
---@class zhibu.group
---@field id integer Row number; empty until saved. / 编号
---@field unit zhibu.unit The branch it belongs to. / 所在支部
---@field name string Name within the branch. / 小组名称
---@field from zhibu.day? First day. / 成立日期
---@field through zhibu.day? Last day. / 撤销日期
local group_record = {}
--- A person on the rolls. / 党员
---@param conditions zhibu.conditions.member?
---@return zhibu.members
function group_record:members(conditions) end
--- A stretch of a member's history in one unit, one group and one status. / 党员履历
---@param conditions zhibu.conditions.membership?
---@return zhibu.memberships
function group_record:memberships(conditions) end
--- A Party post that a member holds. / 党内职务
---@param conditions zhibu.conditions.post?
---@return zhibu.posts
function group_record:posts(conditions) end
--- Something that the branch held: one sitting. / 活动
---@param conditions zhibu.conditions.activity?
---@return zhibu.activities
function group_record:activities(conditions) end

--- What is asked of groups. / 对党小组的条件。
---@class zhibu.conditions.group
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? The branch it belongs to. / 所在支部
---@field name (string|string[]|zhibu.test)? Name within the branch. / 小组名称
---@field from (string|zhibu.day|zhibu.period|zhibu.test)? First day. / 成立日期
---@field through (string|zhibu.day|zhibu.period|zhibu.test)? Last day. / 撤销日期
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.group string|"id"|"unit"|"name"|"from"|"through"

--- A person on the rolls. / 党员
---@class zhibu.member
---@field id integer Row number; empty until saved. / 编号
---@field name string Full name, as on the roll. / 姓名
---@field code string? Staff number: tells people of one name apart. / 工号
---@field sex ("male"|"female")? Sex. / 性别
---@field ethnicity string? Ethnicity. / 民族
---@field birth zhibu.day? Day of birth. / 出生日期
---@field id_number string? Number of the identity card. / 身份证号
---@field phone string? Phone number. / 联系电话
---@field education string? Highest education. / 学历
---@field joined zhibu.day? Day of joining the Party. / 入党日期
---@field confirmed zhibu.day? Day of becoming a full member. / 转正日期
---@field position string? Work post. / 工作岗位
---@field condition ("old"|"ill")? Old or ill: rules that exempt such members look here. / 身体状况
---@field unit zhibu.unit? The branch on the as-of day. / 所在支部
---@field group zhibu.group? The group on the as-of day. / 党小组
---@field status ("full"|"probationary")? Full or probationary on the as-of day. / 人员类别
---@field application zhibu.day? The day of this step. / 这一步的日期
---@field talk zhibu.day? The day of this step. / 这一步的日期
---@field activist zhibu.day? The day of this step. / 这一步的日期
---@field notice zhibu.day? The day of this step. / 这一步的日期
---@field candidate zhibu.day? The day of this step. / 这一步的日期
---@field political_review zhibu.day? The day of this step. / 这一步的日期
---@field review zhibu.day? The day of this step. / 这一步的日期
---@field assembly zhibu.day? The day of this step. / 这一步的日期
---@field approval zhibu.day? The day of this step. / 这一步的日期
---@field oath zhibu.day? The day of this step. / 这一步的日期
---@field confirmation zhibu.day? The day of this step. / 这一步的日期
local member_record = {}
--- A stretch of a member's history in one unit, one group and one status. / 党员履历
---@param conditions zhibu.conditions.membership?
---@return zhibu.memberships
function member_record:memberships(conditions) end
--- A Party post that a member holds. / 党内职务
---@param conditions zhibu.conditions.post?
---@return zhibu.posts
function member_record:posts(conditions) end
--- Something that the branch held: one sitting. / 活动
---@param conditions zhibu.conditions.activity?
---@return zhibu.activities
function member_record:activities(conditions) end
--- One person at one sitting, with a set of roles. / 参加记录
---@param conditions zhibu.conditions.participation?
---@return zhibu.participations
function member_record:participations(conditions) end
--- A class of trainees. / 班次
---@param conditions zhibu.conditions.class?
---@return zhibu.classes
function member_record:classes(conditions) end
--- A heart-to-heart talk. / 谈心谈话
---@param conditions zhibu.conditions.talk?
---@return zhibu.talks
function member_record:talks(conditions) end
--- A vote taken at a sitting. / 表决
---@param conditions zhibu.conditions.ballot?
---@return zhibu.ballots
function member_record:ballots(conditions) end
--- Party dues for a month. / 党费
---@param conditions zhibu.conditions.payment?
---@return zhibu.payments
function member_record:payments(conditions) end
--- A course that a member attended elsewhere. / 培训
---@param conditions zhibu.conditions.training?
---@return zhibu.trainings
function member_record:trainings(conditions) end
--- A paper or a file: evidence of something, or what a topic follows up. / 材料
---@param conditions zhibu.conditions.document?
---@return zhibu.documents
function member_record:documents(conditions) end
--- One thing that a plan says will be done. / 计划事项
---@param conditions zhibu.conditions.plan_item?
---@return zhibu.plan_items
function member_record:plan_items(conditions) end
--- An honour, with the years for which it stands. / 荣誉
---@param conditions zhibu.conditions.honour?
---@return zhibu.honours
function member_record:honours(conditions) end
--- A member's place on a project's team. / 课题组成员
---@param conditions zhibu.conditions.assignment?
---@return zhibu.assignments
function member_record:assignments(conditions) end
--- Something written: an article, a book, a report, a transcript, a compendium. / 成果
---@param conditions zhibu.conditions.output?
---@return zhibu.outputs
function member_record:outputs(conditions) end
--- A question that the work raises. / 议题
---@param conditions zhibu.conditions.topic?
---@return zhibu.topics
function member_record:topics(conditions) end
--- A dated step of a procedure. / 程序步骤
---@param conditions zhibu.conditions.step?
---@return zhibu.steps
function member_record:steps(conditions) end
--- Something entered for a person or a branch by hand, with its basis: an appraisal's grade, points outside of the rules. / 登记
---@param conditions zhibu.conditions.entry?
---@return zhibu.entries
function member_record:entries(conditions) end
--- Something to be done by a day. / 提醒
---@param conditions zhibu.conditions.reminder?
---@return zhibu.reminders
function member_record:reminders(conditions) end
--- That a check is waived for somebody until a day: who allowed it and why. / 例外
---@param conditions zhibu.conditions.exception?
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
--- Days of the courses that a member was sent to. / 脱产培训天数
---@param period zhibu.period|string?
---@return zhibu.number
function member_record:training_days(period) end
--- Hours of the courses that a member was sent to. / 脱产培训学时
---@param period zhibu.period|string?
---@return zhibu.number
function member_record:training_hours(period) end
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
--- Parts at the forum, thirty at most; a theme day; an absence takes off. / 季度积分
---@param period zhibu.period|string?
---@return zhibu.number? points nil where they are not known
function member_record:quarter_points(period) end

--- What is asked of members. / 对党员的条件。
---@class zhibu.conditions.member
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field name (string|string[]|zhibu.test)? Full name, as on the roll. / 姓名
---@field code (string|string[]|zhibu.test)? Staff number: tells people of one name apart. / 工号
---@field sex ("male"|"female"|("male"|"female")[]|zhibu.test)? Sex. / 性别
---@field ethnicity (string|string[]|zhibu.test)? Ethnicity. / 民族
---@field education (string|string[]|zhibu.test)? Highest education. / 学历
---@field joined (string|zhibu.day|zhibu.period|zhibu.test)? Day of joining the Party. / 入党日期
---@field confirmed (string|zhibu.day|zhibu.period|zhibu.test)? Day of becoming a full member. / 转正日期
---@field position (string|string[]|zhibu.test)? Work post. / 工作岗位
---@field condition ("old"|"ill"|("old"|"ill")[]|zhibu.test)? Old or ill: rules that exempt such members look here. / 身体状况
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? The branch on the as-of day. / 所在支部
---@field group (string|zhibu.group|string[]|zhibu.group[]|zhibu.test)? The group on the as-of day. / 党小组
---@field status ("full"|"probationary"|("full"|"probationary")[]|zhibu.test)? Full or probationary on the as-of day. / 人员类别
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.member string|"id"|"name"|"code"|"sex"|"ethnicity"|"education"|"joined"|"confirmed"|"position"|"condition"|"unit"|"group"|"status"

--- A stretch of a member's history in one unit, one group and one status. / 党员履历
---@class zhibu.membership
---@field id integer Row number; empty until saved. / 编号
---@field member zhibu.member Whose history it is. / 姓名
---@field unit zhibu.unit The branch in that time. / 所在支部
---@field group zhibu.group? The group in that time. / 党小组
---@field status "full"|"probationary" Full or probationary in that time. / 人员类别
---@field from zhibu.day? First day; empty where it began before the records. / 起始日期
---@field through zhibu.day? Last day; empty while it lasts. / 截止日期
local membership_record = {}

--- What is asked of memberships. / 对党员履历的条件。
---@class zhibu.conditions.membership
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field member (string|zhibu.member|string[]|zhibu.member[]|zhibu.test)? Whose history it is. / 姓名
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? The branch in that time. / 所在支部
---@field group (string|zhibu.group|string[]|zhibu.group[]|zhibu.test)? The group in that time. / 党小组
---@field status ("full"|"probationary"|("full"|"probationary")[]|zhibu.test)? Full or probationary in that time. / 人员类别
---@field from (string|zhibu.day|zhibu.period|zhibu.test)? First day; empty where it began before the records. / 起始日期
---@field through (string|zhibu.day|zhibu.period|zhibu.test)? Last day; empty while it lasts. / 截止日期
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.membership string|"id"|"member"|"unit"|"group"|"status"|"from"|"through"

--- A Party post that a member holds. / 党内职务
---@class zhibu.post
---@field id integer Row number; empty until saved. / 编号
---@field member zhibu.member Who holds it. / 姓名
---@field post "secretary"|"deputy_secretary"|"organisation"|"publicity"|"discipline"|"youth"|"committee_member"|"group_leader" Which post. / 党内职务
---@field unit zhibu.unit? In which branch. / 所在支部
---@field group zhibu.group? Of which group, for its leader. / 党小组
---@field from zhibu.day? First day. / 任职日期
---@field through zhibu.day? Last day; empty while it lasts. / 免职日期
---@field duties string? What the post is there for. / 岗位职责
local post_record = {}

--- What is asked of posts. / 对党内职务的条件。
---@class zhibu.conditions.post
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field member (string|zhibu.member|string[]|zhibu.member[]|zhibu.test)? Who holds it. / 姓名
---@field post ("secretary"|"deputy_secretary"|"organisation"|"publicity"|"discipline"|"youth"|"committee_member"|"group_leader"|("secretary"|"deputy_secretary"|"organisation"|"publicity"|"discipline"|"youth"|"committee_member"|"group_leader")[]|zhibu.test)? Which post. / 党内职务
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? In which branch. / 所在支部
---@field group (string|zhibu.group|string[]|zhibu.group[]|zhibu.test)? Of which group, for its leader. / 党小组
---@field from (string|zhibu.day|zhibu.period|zhibu.test)? First day. / 任职日期
---@field through (string|zhibu.day|zhibu.period|zhibu.test)? Last day; empty while it lasts. / 免职日期
---@field duties (string|string[]|zhibu.test)? What the post is there for. / 岗位职责
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.post string|"id"|"member"|"post"|"unit"|"group"|"from"|"through"|"duties"

--- Something that the branch held: one sitting. / 活动
---@class zhibu.activity
---@field id integer Row number; empty until saved. / 编号
---@field type zhibu.activity_type The activity type that a plugin declares. / 活动类型
---@field also zhibu.values The other kinds that the same sitting is. / 兼为
---@field title string? Name of the sitting. / 活动名称
---@field date zhibu.day The day it was held. / 活动日期
---@field starts string? Time of day it began, as 14:30. / 开始时间
---@field ends string? Time of day it ended, as 16:00. / 结束时间
---@field hours zhibu.number? Study hours that it counts for. / 学时
---@field unit zhibu.unit? The branch that held it. / 所属支部
---@field groups zhibu.groups The groups that sat. / 所属党小组
---@field place string? Where. / 活动地点
---@field topic string? What it was about. / 议题
---@field content string? What was said. / 活动内容
---@field decision string? What was decided. / 会议决议
---@field due integer? How many had to come. / 应到人数
---@field attended integer? How many came. / 实到人数
---@field details string? The fields that the activity type adds, as JSON. / 附加字段
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
---@field words integer? Length of the transcripts in characters. / 字数
---@field special string? Whom or what a special session is for. / 专场
local activity_record = {}
--- One person at one sitting, with a set of roles. / 参加记录
---@param conditions zhibu.conditions.participation?
---@return zhibu.participations
function activity_record:participations(conditions) end
--- A vote taken at a sitting. / 表决
---@param conditions zhibu.conditions.ballot?
---@return zhibu.ballots
function activity_record:ballots(conditions) end
--- Something written: an article, a book, a report, a transcript, a compendium. / 成果
---@param conditions zhibu.conditions.output?
---@return zhibu.outputs
function activity_record:outputs(conditions) end
--- A question that the work raises. / 议题
---@param conditions zhibu.conditions.topic?
---@return zhibu.topics
function activity_record:topics(conditions) end
--- What followed from what: work sets a topic, study gives output, research gives results, innovation serves work. / 贯通链条
---@param conditions zhibu.conditions.link?
---@return zhibu.links
function activity_record:links(conditions) end

--- What is asked of activities. / 对活动的条件。
---@class zhibu.conditions.activity
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field type (zhibu.activity_type|zhibu.activity_type[]|zhibu.test)? The activity type that a plugin declares. / 活动类型
---@field also (zhibu.activity_type|zhibu.activity_type[]|zhibu.test)? The other kinds that the same sitting is. / 兼为
---@field title (string|string[]|zhibu.test)? Name of the sitting. / 活动名称
---@field date (string|zhibu.day|zhibu.period|zhibu.test)? The day it was held. / 活动日期
---@field starts (string|string[]|zhibu.test)? Time of day it began, as 14:30. / 开始时间
---@field ends (string|string[]|zhibu.test)? Time of day it ended, as 16:00. / 结束时间
---@field hours (zhibu.number|zhibu.number[]|zhibu.test)? Study hours that it counts for. / 学时
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? The branch that held it. / 所属支部
---@field groups (string|zhibu.group|string[]|zhibu.group[]|zhibu.test)? The groups that sat. / 所属党小组
---@field place (string|string[]|zhibu.test)? Where. / 活动地点
---@field topic (string|string[]|zhibu.test)? What it was about. / 议题
---@field content (string|string[]|zhibu.test)? What was said. / 活动内容
---@field decision (string|string[]|zhibu.test)? What was decided. / 会议决议
---@field due (integer|integer[]|zhibu.test)? How many had to come. / 应到人数
---@field attended (integer|integer[]|zhibu.test)? How many came. / 实到人数
---@field details (string|string[]|zhibu.test)? The fields that the activity type adds, as JSON. / 附加字段
---@field tags (string|string[]|zhibu.test)? Words by which the branch sorts its sittings, as 党建, 学员管理. / 标签
---@field counts_as (zhibu.activity_type|zhibu.activity_type[])? What the sitting counts as. / 计为
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.activity string|"id"|"type"|"also"|"title"|"date"|"starts"|"ends"|"hours"|"unit"|"groups"|"place"|"topic"|"content"|"decision"|"due"|"attended"|"details"|"tags"

--- One person at one sitting, with a set of roles. / 参加记录
---@class zhibu.participation
---@field id integer Row number; empty until saved. / 编号
---@field activity zhibu.activity The sitting. / 活动
---@field member zhibu.member Who. / 姓名
---@field roles zhibu.values The parts that the person took. / 角色
---@field attendance "present"|"leave"|"absent"|"made_up" Whether the person was there. / 出勤
---@field guest boolean? There without being due. / 列席
---@field reason string? Why not there. / 请假原因
---@field type zhibu.activity_type? The sitting's type. / 活动类型
---@field date zhibu.day? The sitting's day. / 活动日期
---@field hours zhibu.number? The sitting's hours. / 学时
---@field unit zhibu.unit? The branch that held the sitting. / 所属支部
local participation_record = {}

--- What is asked of participations. / 对参加记录的条件。
---@class zhibu.conditions.participation
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field activity (string|zhibu.activity|string[]|zhibu.activity[]|zhibu.test)? The sitting. / 活动
---@field member (string|zhibu.member|string[]|zhibu.member[]|zhibu.test)? Who. / 姓名
---@field roles (zhibu.role|zhibu.role[]|zhibu.test)? The parts that the person took. / 角色
---@field attendance ("present"|"leave"|"absent"|"made_up"|("present"|"leave"|"absent"|"made_up")[]|zhibu.test)? Whether the person was there. / 出勤
---@field guest (boolean|zhibu.test)? There without being due. / 列席
---@field type (zhibu.activity_type|zhibu.activity_type[]|zhibu.test)? The sitting's type. / 活动类型
---@field date (string|zhibu.day|zhibu.period|zhibu.test)? The sitting's day. / 活动日期
---@field hours (zhibu.number|zhibu.number[]|zhibu.test)? The sitting's hours. / 学时
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? The branch that held the sitting. / 所属支部
---@field counts_as (zhibu.activity_type|zhibu.activity_type[])? What the sitting counts as. / 计为
---@field role (zhibu.role|zhibu.role[])? The part that was taken. / 角色
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.participation string|"id"|"activity"|"member"|"roles"|"attendance"|"guest"|"type"|"date"|"hours"|"unit"

--- A set of rules that the office keeps. / 制度
---@class zhibu.regulation
---@field id integer Row number; empty until saved. / 编号
---@field name string? The id under which plugins declare its clauses. / 标识
---@field number string? Number of the document. / 文号
---@field title string Full title. / 制度名称
---@field issuer string? Who issued it. / 发布单位
---@field owner string? Who looks after it. / 责任人
---@field review zhibu.day? The day by which it is looked at again. / 复核日期
---@field source string? Where the text can be read. / 来源
local regulation_record = {}
--- A regulation as it stood from a day on. / 制度版本
---@param conditions zhibu.conditions.edition?
---@return zhibu.editions
function regulation_record:editions(conditions) end
--- A paper or a file: evidence of something, or what a topic follows up. / 材料
---@param conditions zhibu.conditions.document?
---@return zhibu.documents
function regulation_record:documents(conditions) end

--- What is asked of regulations. / 对制度的条件。
---@class zhibu.conditions.regulation
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field name (string|string[]|zhibu.test)? The id under which plugins declare its clauses. / 标识
---@field number (string|string[]|zhibu.test)? Number of the document. / 文号
---@field title (string|string[]|zhibu.test)? Full title. / 制度名称
---@field issuer (string|string[]|zhibu.test)? Who issued it. / 发布单位
---@field owner (string|string[]|zhibu.test)? Who looks after it. / 责任人
---@field review (string|zhibu.day|zhibu.period|zhibu.test)? The day by which it is looked at again. / 复核日期
---@field source (string|string[]|zhibu.test)? Where the text can be read. / 来源
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.regulation string|"id"|"name"|"number"|"title"|"issuer"|"owner"|"review"|"source"

--- A regulation as it stood from a day on. / 制度版本
---@class zhibu.edition
---@field id integer Row number; empty until saved. / 编号
---@field regulation zhibu.regulation Of which regulation. / 制度名称
---@field name string Name of the edition, as 2021. / 版本
---@field issued zhibu.day? Day of issue. / 印发日期
---@field from zhibu.day First day in force. / 施行日期
---@field through zhibu.day? Last day in force; empty while it lasts. / 废止日期
local edition_record = {}
--- An article of an edition. / 条款
---@param conditions zhibu.conditions.clause?
---@return zhibu.clauses
function edition_record:clauses(conditions) end

--- What is asked of editions. / 对制度版本的条件。
---@class zhibu.conditions.edition
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field regulation (string|zhibu.regulation|string[]|zhibu.regulation[]|zhibu.test)? Of which regulation. / 制度名称
---@field name (string|string[]|zhibu.test)? Name of the edition, as 2021. / 版本
---@field issued (string|zhibu.day|zhibu.period|zhibu.test)? Day of issue. / 印发日期
---@field from (string|zhibu.day|zhibu.period|zhibu.test)? First day in force. / 施行日期
---@field through (string|zhibu.day|zhibu.period|zhibu.test)? Last day in force; empty while it lasts. / 废止日期
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.edition string|"id"|"regulation"|"name"|"issued"|"from"|"through"

--- An article of an edition. / 条款
---@class zhibu.clause
---@field id integer Row number; empty until saved. / 编号
---@field edition zhibu.edition Of which edition. / 制度版本
---@field name string? The id under which plugins declare it. / 标识
---@field article string Its number. / 条号
---@field text string? Its wording. / 条文
---@field level ("must"|"generally"|"in_principle"|"unit"|"practice")? How strictly it binds. / 约束力
local clause_record = {}

--- What is asked of clauses. / 对条款的条件。
---@class zhibu.conditions.clause
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field edition (string|zhibu.edition|string[]|zhibu.edition[]|zhibu.test)? Of which edition. / 制度版本
---@field name (string|string[]|zhibu.test)? The id under which plugins declare it. / 标识
---@field article (string|string[]|zhibu.test)? Its number. / 条号
---@field text (string|string[]|zhibu.test)? Its wording. / 条文
---@field level ("must"|"generally"|"in_principle"|"unit"|"practice"|("must"|"generally"|"in_principle"|"unit"|"practice")[]|zhibu.test)? How strictly it binds. / 约束力
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.clause string|"id"|"edition"|"name"|"article"|"text"|"level"

--- A class of trainees. / 班次
---@class zhibu.class
---@field id integer Row number; empty until saved. / 编号
---@field name string Short name that no other class has, as 第118期. / 班次
---@field title string? Full title. / 班次名称
---@field kind ("refresher"|"training"|"seminar"|"teachers")? What kind of class. / 班次类型
---@field starts zhibu.day First day. / 开班日期
---@field ends zhibu.day? Last day. / 结业日期
---@field total_hours zhibu.number? Hours of the whole class. / 总学时
---@field sponsor string? Who asked for the class. / 主办单位
---@field organiser zhibu.member? The organiser in charge. / 组织员
---@field branch zhibu.unit? Its temporary branch. / 临时党支部
---@field headcount integer? Trainees at the opening, where the roll itself is not kept. / 人数
---@field leaves_kept boolean? Whether somebody confirms that every leave is on the register. / 请假登记完整
---@field incidents_kept boolean? Whether somebody confirms that the register of incidents was kept. / 违纪登记完整
---@field unit zhibu.unit? The branch whose department runs it. / 承办支部
local class_record = {}
--- A person in one class. / 学员
---@param conditions zhibu.conditions.trainee?
---@return zhibu.trainees
function class_record:trainees(conditions) end
--- A half-day on a class's timetable. / 课次
---@param conditions zhibu.conditions.session?
---@return zhibu.sessions
function class_record:sessions(conditions) end
--- One trainee's attendance on one half-day. / 考勤
---@param conditions zhibu.conditions.mark?
---@return zhibu.marks
function class_record:marks(conditions) end
--- A trainee's leave. / 请假
---@param conditions zhibu.conditions.leave?
---@return zhibu.leaves
function class_record:leaves(conditions) end
--- A breach of the rules by a trainee. / 违纪
---@param conditions zhibu.conditions.incident?
---@return zhibu.incidents
function class_record:incidents(conditions) end
--- An item of party-spirit education at a stage of a class. / 党性教育环节
---@param conditions zhibu.conditions.stage?
---@return zhibu.stages
function class_record:stages(conditions) end
--- Something that a trainee wrote for the class. / 学员成果
---@param conditions zhibu.conditions.essay?
---@return zhibu.essays
function class_record:essays(conditions) end
--- A dated step of a procedure. / 程序步骤
---@param conditions zhibu.conditions.step?
---@return zhibu.steps
function class_record:steps(conditions) end
--- That a check is waived for somebody until a day: who allowed it and why. / 例外
---@param conditions zhibu.conditions.exception?
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

--- What is asked of classes. / 对班次的条件。
---@class zhibu.conditions.class
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field name (string|string[]|zhibu.test)? Short name that no other class has, as 第118期. / 班次
---@field title (string|string[]|zhibu.test)? Full title. / 班次名称
---@field kind ("refresher"|"training"|"seminar"|"teachers"|("refresher"|"training"|"seminar"|"teachers")[]|zhibu.test)? What kind of class. / 班次类型
---@field starts (string|zhibu.day|zhibu.period|zhibu.test)? First day. / 开班日期
---@field ends (string|zhibu.day|zhibu.period|zhibu.test)? Last day. / 结业日期
---@field total_hours (zhibu.number|zhibu.number[]|zhibu.test)? Hours of the whole class. / 总学时
---@field sponsor (string|string[]|zhibu.test)? Who asked for the class. / 主办单位
---@field organiser (string|zhibu.member|string[]|zhibu.member[]|zhibu.test)? The organiser in charge. / 组织员
---@field branch (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? Its temporary branch. / 临时党支部
---@field headcount (integer|integer[]|zhibu.test)? Trainees at the opening, where the roll itself is not kept. / 人数
---@field leaves_kept (boolean|zhibu.test)? Whether somebody confirms that every leave is on the register. / 请假登记完整
---@field incidents_kept (boolean|zhibu.test)? Whether somebody confirms that the register of incidents was kept. / 违纪登记完整
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? The branch whose department runs it. / 承办支部
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.class string|"id"|"name"|"title"|"kind"|"starts"|"ends"|"total_hours"|"sponsor"|"organiser"|"branch"|"headcount"|"leaves_kept"|"incidents_kept"|"unit"

--- A person in one class. / 学员
---@class zhibu.trainee
---@field id integer Row number; empty until saved. / 编号
---@field class zhibu.class Of which class. / 班次
---@field name string Full name. / 姓名
---@field number string? Number in the class: tells people of one name apart. / 学员号
---@field employer string? Where the person works, and as what. / 工作单位及职务
---@field group string? Group within the class. / 组别
---@field role ("trainee"|"committee"|"monitor"|"secretary"|"leader")? Part in the class. / 班委职务
---@field phone string? Phone number. / 联系电话
---@field person string? Code of the person, the same in every class: what tells people from trainee-times. / 人员编号
---@field unit zhibu.unit? The branch whose department runs the class. / 承办支部
local trainee_record = {}
--- One trainee's attendance on one half-day. / 考勤
---@param conditions zhibu.conditions.mark?
---@return zhibu.marks
function trainee_record:marks(conditions) end
--- A trainee's leave. / 请假
---@param conditions zhibu.conditions.leave?
---@return zhibu.leaves
function trainee_record:leaves(conditions) end
--- A breach of the rules by a trainee. / 违纪
---@param conditions zhibu.conditions.incident?
---@return zhibu.incidents
function trainee_record:incidents(conditions) end
--- Something that a trainee wrote for the class. / 学员成果
---@param conditions zhibu.conditions.essay?
---@return zhibu.essays
function trainee_record:essays(conditions) end
--- Something entered for a person or a branch by hand, with its basis: an appraisal's grade, points outside of the rules. / 登记
---@param conditions zhibu.conditions.entry?
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

--- What is asked of trainees. / 对学员的条件。
---@class zhibu.conditions.trainee
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field class (string|zhibu.class|string[]|zhibu.class[]|zhibu.test)? Of which class. / 班次
---@field name (string|string[]|zhibu.test)? Full name. / 姓名
---@field number (string|string[]|zhibu.test)? Number in the class: tells people of one name apart. / 学员号
---@field employer (string|string[]|zhibu.test)? Where the person works, and as what. / 工作单位及职务
---@field group (string|string[]|zhibu.test)? Group within the class. / 组别
---@field role ("trainee"|"committee"|"monitor"|"secretary"|"leader"|("trainee"|"committee"|"monitor"|"secretary"|"leader")[]|zhibu.test)? Part in the class. / 班委职务
---@field person (string|string[]|zhibu.test)? Code of the person, the same in every class: what tells people from trainee-times. / 人员编号
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? The branch whose department runs the class. / 承办支部
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.trainee string|"id"|"class"|"name"|"number"|"employer"|"group"|"role"|"person"|"unit"

--- A half-day on a class's timetable. / 课次
---@class zhibu.session
---@field id integer Row number; empty until saved. / 编号
---@field class zhibu.class Of which class. / 班次
---@field date zhibu.day The day. / 日期
---@field half ("am"|"pm"|"evening")? Morning, afternoon or evening. / 时段
---@field topic string? What it is about. / 课程主题
---@field teacher string? Who teaches. / 授课人
---@field category ("theory"|"spirit"|"other")? Theory, party spirit or other. / 课程类别
---@field form ("lecture"|"organisers_forum"|"offices_forum"|"case"|"interview"|"experience"|"site")? How it is taught. / 教学形式
---@field hours zhibu.number? Hours. / 学时
---@field unit zhibu.unit? The branch whose department runs the class. / 承办支部
local session_record = {}

--- What is asked of sessions. / 对课次的条件。
---@class zhibu.conditions.session
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field class (string|zhibu.class|string[]|zhibu.class[]|zhibu.test)? Of which class. / 班次
---@field date (string|zhibu.day|zhibu.period|zhibu.test)? The day. / 日期
---@field half ("am"|"pm"|"evening"|("am"|"pm"|"evening")[]|zhibu.test)? Morning, afternoon or evening. / 时段
---@field topic (string|string[]|zhibu.test)? What it is about. / 课程主题
---@field teacher (string|string[]|zhibu.test)? Who teaches. / 授课人
---@field category ("theory"|"spirit"|"other"|("theory"|"spirit"|"other")[]|zhibu.test)? Theory, party spirit or other. / 课程类别
---@field form ("lecture"|"organisers_forum"|"offices_forum"|"case"|"interview"|"experience"|"site"|("lecture"|"organisers_forum"|"offices_forum"|"case"|"interview"|"experience"|"site")[]|zhibu.test)? How it is taught. / 教学形式
---@field hours (zhibu.number|zhibu.number[]|zhibu.test)? Hours. / 学时
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? The branch whose department runs the class. / 承办支部
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.session string|"id"|"class"|"date"|"half"|"topic"|"teacher"|"category"|"form"|"hours"|"unit"

--- One trainee's attendance on one half-day. / 考勤
---@class zhibu.mark
---@field id integer Row number; empty until saved. / 编号
---@field trainee zhibu.trainee Who. / 姓名
---@field date zhibu.day The day. / 日期
---@field half ("am"|"pm"|"evening")? Morning, afternoon or evening. / 时段
---@field status "present"|"late"|"sick"|"private"|"official"|"absent" There, late, on leave or absent. / 考勤状态
---@field note string? Remark. / 备注
---@field class zhibu.class? The trainee's class. / 班次
---@field unit zhibu.unit? The branch whose department runs the class. / 承办支部
local mark_record = {}

--- What is asked of marks. / 对考勤的条件。
---@class zhibu.conditions.mark
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field trainee (string|zhibu.trainee|string[]|zhibu.trainee[]|zhibu.test)? Who. / 姓名
---@field date (string|zhibu.day|zhibu.period|zhibu.test)? The day. / 日期
---@field half ("am"|"pm"|"evening"|("am"|"pm"|"evening")[]|zhibu.test)? Morning, afternoon or evening. / 时段
---@field status ("present"|"late"|"sick"|"private"|"official"|"absent"|("present"|"late"|"sick"|"private"|"official"|"absent")[]|zhibu.test)? There, late, on leave or absent. / 考勤状态
---@field note (string|string[]|zhibu.test)? Remark. / 备注
---@field class (string|zhibu.class|string[]|zhibu.class[]|zhibu.test)? The trainee's class. / 班次
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? The branch whose department runs the class. / 承办支部
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.mark string|"id"|"trainee"|"date"|"half"|"status"|"note"|"class"|"unit"

--- A trainee's leave. / 请假
---@class zhibu.leave
---@field id integer Row number; empty until saved. / 编号
---@field trainee zhibu.trainee Who. / 姓名
---@field date zhibu.day First day. / 请假日期
---@field half ("am"|"pm"|"evening")? The half-day on which it begins. / 开始时段
---@field through zhibu.day? Last day. / 截止日期
---@field through_half ("am"|"pm"|"evening")? The half-day on which it ends. / 结束时段
---@field hours zhibu.number? Hours of class that were missed. / 请假学时
---@field days zhibu.number? Days, in halves. / 请假天数
---@field kind ("sick"|"private"|"official")? Sick, private or official. / 请假类别
---@field reason string? Why. / 请假事由
---@field approver ("organiser"|"director"|"vice_president")? The rank of who approved it. / 批准人
---@field returned zhibu.day? The day of reporting back. / 销假日期
---@field class zhibu.class? The trainee's class. / 班次
---@field unit zhibu.unit? The branch whose department runs the class. / 承办支部
local leave_record = {}

--- What is asked of leaves. / 对请假的条件。
---@class zhibu.conditions.leave
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field trainee (string|zhibu.trainee|string[]|zhibu.trainee[]|zhibu.test)? Who. / 姓名
---@field date (string|zhibu.day|zhibu.period|zhibu.test)? First day. / 请假日期
---@field half ("am"|"pm"|"evening"|("am"|"pm"|"evening")[]|zhibu.test)? The half-day on which it begins. / 开始时段
---@field through (string|zhibu.day|zhibu.period|zhibu.test)? Last day. / 截止日期
---@field through_half ("am"|"pm"|"evening"|("am"|"pm"|"evening")[]|zhibu.test)? The half-day on which it ends. / 结束时段
---@field hours (zhibu.number|zhibu.number[]|zhibu.test)? Hours of class that were missed. / 请假学时
---@field days (zhibu.number|zhibu.number[]|zhibu.test)? Days, in halves. / 请假天数
---@field kind ("sick"|"private"|"official"|("sick"|"private"|"official")[]|zhibu.test)? Sick, private or official. / 请假类别
---@field approver ("organiser"|"director"|"vice_president"|("organiser"|"director"|"vice_president")[]|zhibu.test)? The rank of who approved it. / 批准人
---@field returned (string|zhibu.day|zhibu.period|zhibu.test)? The day of reporting back. / 销假日期
---@field class (string|zhibu.class|string[]|zhibu.class[]|zhibu.test)? The trainee's class. / 班次
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? The branch whose department runs the class. / 承办支部
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.leave string|"id"|"trainee"|"date"|"half"|"through"|"through_half"|"hours"|"days"|"kind"|"approver"|"returned"|"class"|"unit"

--- A breach of the rules by a trainee. / 违纪
---@class zhibu.incident
---@field id integer Row number; empty until saved. / 编号
---@field trainee zhibu.trainee Who. / 姓名
---@field date zhibu.day The day. / 违纪日期
---@field kind string? What was done. / 违纪情形
---@field sanction ("talk"|"circular"|"withdrawal")? What followed. / 处理
---@field notified string? Who was told. / 通报对象
---@field class zhibu.class? The trainee's class. / 班次
---@field unit zhibu.unit? The branch whose department runs the class. / 承办支部
local incident_record = {}

--- What is asked of incidents. / 对违纪的条件。
---@class zhibu.conditions.incident
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field trainee (string|zhibu.trainee|string[]|zhibu.trainee[]|zhibu.test)? Who. / 姓名
---@field date (string|zhibu.day|zhibu.period|zhibu.test)? The day. / 违纪日期
---@field kind (string|string[]|zhibu.test)? What was done. / 违纪情形
---@field sanction ("talk"|"circular"|"withdrawal"|("talk"|"circular"|"withdrawal")[]|zhibu.test)? What followed. / 处理
---@field notified (string|string[]|zhibu.test)? Who was told. / 通报对象
---@field class (string|zhibu.class|string[]|zhibu.class[]|zhibu.test)? The trainee's class. / 班次
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? The branch whose department runs the class. / 承办支部
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.incident string|"id"|"trainee"|"date"|"kind"|"sanction"|"notified"|"class"|"unit"

--- An item of party-spirit education at a stage of a class. / 党性教育环节
---@class zhibu.stage
---@field id integer Row number; empty until saved. / 编号
---@field class zhibu.class Of which class. / 班次
---@field stage "opening"|"course"|"closing" At which stage. / 教育阶段
---@field title string? What it was. / 教育内容
---@field date zhibu.day? The day. / 日期
---@field unit zhibu.unit? The branch whose department runs the class. / 承办支部
local stage_record = {}

--- What is asked of stages. / 对党性教育环节的条件。
---@class zhibu.conditions.stage
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field class (string|zhibu.class|string[]|zhibu.class[]|zhibu.test)? Of which class. / 班次
---@field stage ("opening"|"course"|"closing"|("opening"|"course"|"closing")[]|zhibu.test)? At which stage. / 教育阶段
---@field title (string|string[]|zhibu.test)? What it was. / 教育内容
---@field date (string|zhibu.day|zhibu.period|zhibu.test)? The day. / 日期
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? The branch whose department runs the class. / 承办支部
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.stage string|"id"|"class"|"stage"|"title"|"date"|"unit"

--- Something that a trainee wrote for the class. / 学员成果
---@class zhibu.essay
---@field id integer Row number; empty until saved. / 编号
---@field trainee zhibu.trainee Who. / 姓名
---@field kind "analysis"|"essay"|"reflection"|"other" What it is. / 学员成果类型
---@field title string? Title. / 题目
---@field date zhibu.day? The day. / 提交日期
---@field characters integer? Length in characters. / 字数
---@field own_work boolean? Whether the trainee declares that nobody else wrote it. / 本人撰写
---@field grade string? How it was judged. / 评定
---@field class zhibu.class? The trainee's class. / 班次
local essay_record = {}

--- What is asked of essays. / 对学员成果的条件。
---@class zhibu.conditions.essay
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field trainee (string|zhibu.trainee|string[]|zhibu.trainee[]|zhibu.test)? Who. / 姓名
---@field kind ("analysis"|"essay"|"reflection"|"other"|("analysis"|"essay"|"reflection"|"other")[]|zhibu.test)? What it is. / 学员成果类型
---@field title (string|string[]|zhibu.test)? Title. / 题目
---@field date (string|zhibu.day|zhibu.period|zhibu.test)? The day. / 提交日期
---@field characters (integer|integer[]|zhibu.test)? Length in characters. / 字数
---@field own_work (boolean|zhibu.test)? Whether the trainee declares that nobody else wrote it. / 本人撰写
---@field grade (string|string[]|zhibu.test)? How it was judged. / 评定
---@field class (string|zhibu.class|string[]|zhibu.class[]|zhibu.test)? The trainee's class. / 班次
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.essay string|"id"|"trainee"|"kind"|"title"|"date"|"characters"|"own_work"|"grade"|"class"

--- A heart-to-heart talk. / 谈心谈话
---@class zhibu.talk
---@field id integer Row number; empty until saved. / 编号
---@field date zhibu.day The day. / 谈话日期
---@field talker zhibu.member Who led the talk. / 谈话人
---@field targets zhibu.members With whom. / 谈话对象
---@field relation ("committee"|"committee_member"|"members"|"other")? Between whom it was, as the rule divides them. / 谈话关系
---@field method ("individual"|"collective"|"organisation")? How. / 谈话方式
---@field place string? Where. / 谈话地点
---@field unit zhibu.unit? The branch that keeps the record. / 所属支部
---@field content string? What was said. / 谈话内容
local talk_record = {}

--- What is asked of talks. / 对谈心谈话的条件。
---@class zhibu.conditions.talk
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field date (string|zhibu.day|zhibu.period|zhibu.test)? The day. / 谈话日期
---@field talker (string|zhibu.member|string[]|zhibu.member[]|zhibu.test)? Who led the talk. / 谈话人
---@field targets (string|zhibu.member|string[]|zhibu.member[]|zhibu.test)? With whom. / 谈话对象
---@field relation ("committee"|"committee_member"|"members"|"other"|("committee"|"committee_member"|"members"|"other")[]|zhibu.test)? Between whom it was, as the rule divides them. / 谈话关系
---@field method ("individual"|"collective"|"organisation"|("individual"|"collective"|"organisation")[]|zhibu.test)? How. / 谈话方式
---@field place (string|string[]|zhibu.test)? Where. / 谈话地点
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? The branch that keeps the record. / 所属支部
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.talk string|"id"|"date"|"talker"|"targets"|"relation"|"method"|"place"|"unit"

--- A vote taken at a sitting. / 表决
---@class zhibu.ballot
---@field id integer Row number; empty until saved. / 编号
---@field activity zhibu.activity The sitting. / 活动
---@field title string What was voted on. / 表决事项
---@field kind ("resolution"|"admission"|"confirmation"|"election")? What kind of vote. / 表决类别
---@field member zhibu.member? About whom. / 姓名
---@field due integer? How many had a vote. / 有表决权人数
---@field present integer? How many of them were there. / 到会人数
---@field yes integer? How many were for it. / 赞成票
---@field no integer? How many were against it. / 反对票
---@field abstained integer? How many abstained. / 弃权票
---@field written integer? How many gave their opinion in writing beforehand: they count as for it. / 书面意见
---@field secret boolean? Whether it was secret. / 无记名
---@field date zhibu.day? The sitting's day. / 活动日期
---@field unit zhibu.unit? The branch that held the sitting. / 所属支部
local ballot_record = {}

--- What is asked of ballots. / 对表决的条件。
---@class zhibu.conditions.ballot
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field activity (string|zhibu.activity|string[]|zhibu.activity[]|zhibu.test)? The sitting. / 活动
---@field title (string|string[]|zhibu.test)? What was voted on. / 表决事项
---@field kind ("resolution"|"admission"|"confirmation"|"election"|("resolution"|"admission"|"confirmation"|"election")[]|zhibu.test)? What kind of vote. / 表决类别
---@field member (string|zhibu.member|string[]|zhibu.member[]|zhibu.test)? About whom. / 姓名
---@field due (integer|integer[]|zhibu.test)? How many had a vote. / 有表决权人数
---@field present (integer|integer[]|zhibu.test)? How many of them were there. / 到会人数
---@field yes (integer|integer[]|zhibu.test)? How many were for it. / 赞成票
---@field no (integer|integer[]|zhibu.test)? How many were against it. / 反对票
---@field abstained (integer|integer[]|zhibu.test)? How many abstained. / 弃权票
---@field written (integer|integer[]|zhibu.test)? How many gave their opinion in writing beforehand: they count as for it. / 书面意见
---@field secret (boolean|zhibu.test)? Whether it was secret. / 无记名
---@field date (string|zhibu.day|zhibu.period|zhibu.test)? The sitting's day. / 活动日期
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? The branch that held the sitting. / 所属支部
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.ballot string|"id"|"activity"|"title"|"kind"|"member"|"due"|"present"|"yes"|"no"|"abstained"|"written"|"secret"|"date"|"unit"

--- Party dues for a month. / 党费
---@class zhibu.payment
---@field id integer Row number; empty until saved. / 编号
---@field member zhibu.member Who pays. / 姓名
---@field date zhibu.day The month for which it is. / 缴费月份
---@field base zhibu.number? Monthly pay after tax, in yuan: what the dues are reckoned from. / 缴费基数
---@field amount zhibu.number? Dues, in yuan. / 缴费金额
---@field paid zhibu.day? The day it was paid. / 缴费日期
---@field kind ("regular"|"arrears"|"gift")? Dues of the month, arrears, or a gift. / 缴费类别
local payment_record = {}

--- What is asked of payments. / 对党费的条件。
---@class zhibu.conditions.payment
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field member (string|zhibu.member|string[]|zhibu.member[]|zhibu.test)? Who pays. / 姓名
---@field date (string|zhibu.day|zhibu.period|zhibu.test)? The month for which it is. / 缴费月份
---@field amount (zhibu.number|zhibu.number[]|zhibu.test)? Dues, in yuan. / 缴费金额
---@field paid (string|zhibu.day|zhibu.period|zhibu.test)? The day it was paid. / 缴费日期
---@field kind ("regular"|"arrears"|"gift"|("regular"|"arrears"|"gift")[]|zhibu.test)? Dues of the month, arrears, or a gift. / 缴费类别
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.payment string|"id"|"member"|"date"|"amount"|"paid"|"kind"

--- A course that a member attended elsewhere. / 培训
---@class zhibu.training
---@field id integer Row number; empty until saved. / 编号
---@field member zhibu.member Who. / 姓名
---@field title string The course. / 培训名称
---@field date zhibu.day? First day. / 培训日期
---@field through zhibu.day? Last day. / 培训结束日期
---@field hours zhibu.number? Hours that it counts for. / 学时
---@field days zhibu.number? Days that it counts for. / 天数
---@field kind ("centralised"|"online"|"other")? How it was held. / 培训形式
---@field organiser string? Who held it. / 举办单位
local training_record = {}

--- What is asked of trainings. / 对培训的条件。
---@class zhibu.conditions.training
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field member (string|zhibu.member|string[]|zhibu.member[]|zhibu.test)? Who. / 姓名
---@field title (string|string[]|zhibu.test)? The course. / 培训名称
---@field date (string|zhibu.day|zhibu.period|zhibu.test)? First day. / 培训日期
---@field through (string|zhibu.day|zhibu.period|zhibu.test)? Last day. / 培训结束日期
---@field hours (zhibu.number|zhibu.number[]|zhibu.test)? Hours that it counts for. / 学时
---@field days (zhibu.number|zhibu.number[]|zhibu.test)? Days that it counts for. / 天数
---@field kind ("centralised"|"online"|"other"|("centralised"|"online"|"other")[]|zhibu.test)? How it was held. / 培训形式
---@field organiser (string|string[]|zhibu.test)? Who held it. / 举办单位
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.training string|"id"|"member"|"title"|"date"|"through"|"hours"|"days"|"kind"|"organiser"

--- A paper or a file: evidence of something, or what a topic follows up. / 材料
---@class zhibu.document
---@field id integer Row number; empty until saved. / 编号
---@field title string Title. / 材料名称
---@field kind string? What kind of paper, as 申请书. / 材料类型
---@field date zhibu.day? Its date: of a speech the day it was published. / 材料日期
---@field file string? Where the file lies. / 文件位置
---@field digest string? SHA-256 of the file, by which a changed file is told. / 文件指纹
---@field source string? Who issued it, or where it can be read. / 材料来源
---@field requirement string? What it is evidence for. / 对应要求
---@field status ("pending"|"accepted"|"returned")? Whether it was looked at. / 审核状态
---@field text string? What it says, or the part that matters: shown, never scored. / 材料正文
---@field member zhibu.member? Whose paper. / 姓名
---@field unit zhibu.unit? Which branch keeps it. / 所属支部
---@field regulation zhibu.regulation? The regulation that it belongs to. / 制度名称
local document_record = {}
--- A question that the work raises. / 议题
---@param conditions zhibu.conditions.topic?
---@return zhibu.topics
function document_record:topics(conditions) end

--- What is asked of documents. / 对材料的条件。
---@class zhibu.conditions.document
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field title (string|string[]|zhibu.test)? Title. / 材料名称
---@field kind (string|string[]|zhibu.test)? What kind of paper, as 申请书. / 材料类型
---@field date (string|zhibu.day|zhibu.period|zhibu.test)? Its date: of a speech the day it was published. / 材料日期
---@field file (string|string[]|zhibu.test)? Where the file lies. / 文件位置
---@field digest (string|string[]|zhibu.test)? SHA-256 of the file, by which a changed file is told. / 文件指纹
---@field source (string|string[]|zhibu.test)? Who issued it, or where it can be read. / 材料来源
---@field requirement (string|string[]|zhibu.test)? What it is evidence for. / 对应要求
---@field status ("pending"|"accepted"|"returned"|("pending"|"accepted"|"returned")[]|zhibu.test)? Whether it was looked at. / 审核状态
---@field text (string|string[]|zhibu.test)? What it says, or the part that matters: shown, never scored. / 材料正文
---@field member (string|zhibu.member|string[]|zhibu.member[]|zhibu.test)? Whose paper. / 姓名
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? Which branch keeps it. / 所属支部
---@field regulation (string|zhibu.regulation|string[]|zhibu.regulation[]|zhibu.test)? The regulation that it belongs to. / 制度名称
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.document string|"id"|"title"|"kind"|"date"|"file"|"digest"|"source"|"requirement"|"status"|"text"|"member"|"unit"|"regulation"

--- What a unit means to do in a year, as one edition of a plan. / 工作计划
---@class zhibu.plan
---@field id integer Row number; empty until saved. / 编号
---@field title string Title, the same for each year's edition. / 计划名称
---@field year integer The year that it plans. / 年度
---@field unit zhibu.unit? Whose plan. / 所属支部
---@field from zhibu.day? First day that it covers. / 起始日期
---@field through zhibu.day? Last day that it covers. / 截止日期
---@field approved zhibu.day? The day it was approved. / 批准日期
local plan_record = {}
--- One thing that a plan says will be done. / 计划事项
---@param conditions zhibu.conditions.plan_item?
---@return zhibu.plan_items
function plan_record:plan_items(conditions) end

--- What is asked of plans. / 对工作计划的条件。
---@class zhibu.conditions.plan
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field title (string|string[]|zhibu.test)? Title, the same for each year's edition. / 计划名称
---@field year (integer|integer[]|zhibu.test)? The year that it plans. / 年度
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? Whose plan. / 所属支部
---@field from (string|zhibu.day|zhibu.period|zhibu.test)? First day that it covers. / 起始日期
---@field through (string|zhibu.day|zhibu.period|zhibu.test)? Last day that it covers. / 截止日期
---@field approved (string|zhibu.day|zhibu.period|zhibu.test)? The day it was approved. / 批准日期
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.plan string|"id"|"title"|"year"|"unit"|"from"|"through"|"approved"

--- One thing that a plan says will be done. / 计划事项
---@class zhibu.plan_item
---@field id integer Row number; empty until saved. / 编号
---@field plan zhibu.plan Of which plan. / 工作计划
---@field number string Number within the plan. / 事项编号
---@field title string What will be done. / 事项
---@field kind ("political"|"professional")? Which ability it builds. / 能力类别
---@field responsibility ("main"|"supervision"|"own")? Whose responsibility it is. / 责任类别
---@field type zhibu.activity_type? The activity type that does it. / 活动类型
---@field date zhibu.day? The day by which it is due. / 完成时限
---@field owners zhibu.members Who answers for it. / 责任人
---@field done zhibu.day? The day it was done, where no other record shows it. / 完成日期
---@field year integer? The plan's year. / 年度
---@field unit zhibu.unit? Whose plan. / 所属支部
local plan_item_record = {}

--- What is asked of plan_items. / 对计划事项的条件。
---@class zhibu.conditions.plan_item
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field plan (string|zhibu.plan|string[]|zhibu.plan[]|zhibu.test)? Of which plan. / 工作计划
---@field number (string|string[]|zhibu.test)? Number within the plan. / 事项编号
---@field title (string|string[]|zhibu.test)? What will be done. / 事项
---@field kind ("political"|"professional"|("political"|"professional")[]|zhibu.test)? Which ability it builds. / 能力类别
---@field responsibility ("main"|"supervision"|"own"|("main"|"supervision"|"own")[]|zhibu.test)? Whose responsibility it is. / 责任类别
---@field type (zhibu.activity_type|zhibu.activity_type[]|zhibu.test)? The activity type that does it. / 活动类型
---@field date (string|zhibu.day|zhibu.period|zhibu.test)? The day by which it is due. / 完成时限
---@field owners (string|zhibu.member|string[]|zhibu.member[]|zhibu.test)? Who answers for it. / 责任人
---@field done (string|zhibu.day|zhibu.period|zhibu.test)? The day it was done, where no other record shows it. / 完成日期
---@field year (integer|integer[]|zhibu.test)? The plan's year. / 年度
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? Whose plan. / 所属支部
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.plan_item string|"id"|"plan"|"number"|"title"|"kind"|"responsibility"|"type"|"date"|"owners"|"done"|"year"|"unit"

--- An honour, with the years for which it stands. / 荣誉
---@class zhibu.honour
---@field id integer Row number; empty until saved. / 编号
---@field title string Name. / 荣誉名称
---@field issuer string? Who gave it. / 授予单位
---@field awarded zhibu.day? The day it was given. / 授予日期
---@field from zhibu.day? First day or year for which it stands. / 起始年度
---@field through zhibu.day? Last day or year for which it stands. / 截止年度
---@field unit zhibu.unit? The branch that has it. / 所属支部
---@field member zhibu.member? The member who has it. / 获奖人
local honour_record = {}

--- What is asked of honours. / 对荣誉的条件。
---@class zhibu.conditions.honour
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field title (string|string[]|zhibu.test)? Name. / 荣誉名称
---@field issuer (string|string[]|zhibu.test)? Who gave it. / 授予单位
---@field awarded (string|zhibu.day|zhibu.period|zhibu.test)? The day it was given. / 授予日期
---@field from (string|zhibu.day|zhibu.period|zhibu.test)? First day or year for which it stands. / 起始年度
---@field through (string|zhibu.day|zhibu.period|zhibu.test)? Last day or year for which it stands. / 截止年度
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? The branch that has it. / 所属支部
---@field member (string|zhibu.member|string[]|zhibu.member[]|zhibu.test)? The member who has it. / 获奖人
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.honour string|"id"|"title"|"issuer"|"awarded"|"from"|"through"|"unit"|"member"

--- A programme of research with its themes. / 研究计划
---@class zhibu.programme
---@field id integer Row number; empty until saved. / 编号
---@field title string Title. / 研究计划
---@field sponsor string? Who asked for it. / 委托单位
---@field unit zhibu.unit? Whose programme. / 所属支部
---@field from zhibu.day? First day. / 起始日期
---@field through zhibu.day? Last day; empty while it lasts. / 截止日期
local programme_record = {}
--- A theme of a programme. / 研究主题
---@param conditions zhibu.conditions.theme?
---@return zhibu.themes
function programme_record:themes(conditions) end
--- A research project or a part of one. / 课题
---@param conditions zhibu.conditions.project?
---@return zhibu.projects
function programme_record:projects(conditions) end

--- What is asked of programmes. / 对研究计划的条件。
---@class zhibu.conditions.programme
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field title (string|string[]|zhibu.test)? Title. / 研究计划
---@field sponsor (string|string[]|zhibu.test)? Who asked for it. / 委托单位
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? Whose programme. / 所属支部
---@field from (string|zhibu.day|zhibu.period|zhibu.test)? First day. / 起始日期
---@field through (string|zhibu.day|zhibu.period|zhibu.test)? Last day; empty while it lasts. / 截止日期
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.programme string|"id"|"title"|"sponsor"|"unit"|"from"|"through"

--- A theme of a programme. / 研究主题
---@class zhibu.theme
---@field id integer Row number; empty until saved. / 编号
---@field programme zhibu.programme Of which programme. / 研究计划
---@field title string Name of the theme. / 研究主题
---@field number integer? Its place among the themes. / 主题序号
---@field unit zhibu.unit? Whose programme. / 所属支部
local theme_record = {}
--- Something written: an article, a book, a report, a transcript, a compendium. / 成果
---@param conditions zhibu.conditions.output?
---@return zhibu.outputs
function theme_record:outputs(conditions) end

--- What is asked of themes. / 对研究主题的条件。
---@class zhibu.conditions.theme
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field programme (string|zhibu.programme|string[]|zhibu.programme[]|zhibu.test)? Of which programme. / 研究计划
---@field title (string|string[]|zhibu.test)? Name of the theme. / 研究主题
---@field number (integer|integer[]|zhibu.test)? Its place among the themes. / 主题序号
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? Whose programme. / 所属支部
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.theme string|"id"|"programme"|"title"|"number"|"unit"

--- A research project or a part of one. / 课题
---@class zhibu.project
---@field id integer Row number; empty until saved. / 编号
---@field title string Title. / 课题名称
---@field level ("project"|"sub_project")? Project or sub-project. / 课题级别
---@field parents zhibu.projects The projects that it is a part of; none for a project. / 上级课题
---@field programme zhibu.programme? The programme that it belongs to. / 研究计划
---@field sponsor string? Who outside the branch asked for it. / 委托单位
---@field lead string? Who outside the branch leads it. / 牵头单位
---@field unit zhibu.unit? Whose project. / 所属支部
---@field starts zhibu.day? First day. / 立项日期
---@field due zhibu.day? The day by which it is to end. / 计划结项日期
---@field ends zhibu.day? The day it ended; empty while it lasts. / 结项日期
---@field status ("planned"|"running"|"completed"|"stopped")? How far it has come. / 课题状态
local project_record = {}
--- A research project or a part of one. / 课题
---@param conditions zhibu.conditions.project?
---@return zhibu.projects
function project_record:projects(conditions) end
--- A member's place on a project's team. / 课题组成员
---@param conditions zhibu.conditions.assignment?
---@return zhibu.assignments
function project_record:assignments(conditions) end
--- Something written: an article, a book, a report, a transcript, a compendium. / 成果
---@param conditions zhibu.conditions.output?
---@return zhibu.outputs
function project_record:outputs(conditions) end
--- What followed from what: work sets a topic, study gives output, research gives results, innovation serves work. / 贯通链条
---@param conditions zhibu.conditions.link?
---@return zhibu.links
function project_record:links(conditions) end
--- A dated step of a procedure. / 程序步骤
---@param conditions zhibu.conditions.step?
---@return zhibu.steps
function project_record:steps(conditions) end
--- Characters of the reports of a project and of its parts. / 项目成果字数
---@param period zhibu.period|string?
---@return zhibu.number
function project_record:project_characters(period) end

--- What is asked of projects. / 对课题的条件。
---@class zhibu.conditions.project
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field title (string|string[]|zhibu.test)? Title. / 课题名称
---@field level ("project"|"sub_project"|("project"|"sub_project")[]|zhibu.test)? Project or sub-project. / 课题级别
---@field parents (string|zhibu.project|string[]|zhibu.project[]|zhibu.test)? The projects that it is a part of; none for a project. / 上级课题
---@field programme (string|zhibu.programme|string[]|zhibu.programme[]|zhibu.test)? The programme that it belongs to. / 研究计划
---@field sponsor (string|string[]|zhibu.test)? Who outside the branch asked for it. / 委托单位
---@field lead (string|string[]|zhibu.test)? Who outside the branch leads it. / 牵头单位
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? Whose project. / 所属支部
---@field starts (string|zhibu.day|zhibu.period|zhibu.test)? First day. / 立项日期
---@field due (string|zhibu.day|zhibu.period|zhibu.test)? The day by which it is to end. / 计划结项日期
---@field ends (string|zhibu.day|zhibu.period|zhibu.test)? The day it ended; empty while it lasts. / 结项日期
---@field status ("planned"|"running"|"completed"|"stopped"|("planned"|"running"|"completed"|"stopped")[]|zhibu.test)? How far it has come. / 课题状态
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.project string|"id"|"title"|"level"|"parents"|"programme"|"sponsor"|"lead"|"unit"|"starts"|"due"|"ends"|"status"

--- A member's place on a project's team. / 课题组成员
---@class zhibu.assignment
---@field id integer Row number; empty until saved. / 编号
---@field project zhibu.project Which project. / 课题名称
---@field member zhibu.member Who. / 姓名
---@field role ("lead"|"member")? The part in the team. / 课题分工
---@field from zhibu.day? First day. / 加入日期
---@field through zhibu.day? Last day; empty while it lasts. / 退出日期
---@field unit zhibu.unit? Whose project. / 所属支部
local assignment_record = {}

--- What is asked of assignments. / 对课题组成员的条件。
---@class zhibu.conditions.assignment
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field project (string|zhibu.project|string[]|zhibu.project[]|zhibu.test)? Which project. / 课题名称
---@field member (string|zhibu.member|string[]|zhibu.member[]|zhibu.test)? Who. / 姓名
---@field role ("lead"|"member"|("lead"|"member")[]|zhibu.test)? The part in the team. / 课题分工
---@field from (string|zhibu.day|zhibu.period|zhibu.test)? First day. / 加入日期
---@field through (string|zhibu.day|zhibu.period|zhibu.test)? Last day; empty while it lasts. / 退出日期
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? Whose project. / 所属支部
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.assignment string|"id"|"project"|"member"|"role"|"from"|"through"|"unit"

--- Something written: an article, a book, a report, a transcript, a compendium. / 成果
---@class zhibu.output
---@field id integer Row number; empty until saved. / 编号
---@field title string Title. / 成果名称
---@field kind "article"|"reflection"|"transcript"|"report"|"rules"|"book"|"compendium"|"other" What it is. / 成果类型
---@field authors zhibu.members The members who wrote it. / 作者
---@field other_authors string? Authors from outside. / 其他作者
---@field date zhibu.day? The day it was published or finished. / 成果日期
---@field outlet string? Where it was published; empty where it was not. / 发表载体
---@field number string? Number of the paper's or the journal's edition. / 期号
---@field page string? On which page. / 版面
---@field full_page boolean? Whether it is part of a full page. / 整版
---@field characters integer? Length in characters. / 字数
---@field quoted string? The length as it is quoted, as 30余万字. / 字数表述
---@field activity zhibu.activity? The sitting that it came of. / 来源活动
---@field project zhibu.project? The project that it came of. / 课题名称
---@field theme zhibu.theme? The theme that it belongs to. / 研究主题
---@field unit zhibu.unit? Whose output. / 所属支部
---@field note string? What others said of it, with the source. Shown, never scored. / 反响
local output_record = {}
--- An output that is bound in a compendium, at its place. / 汇编篇目
---@param conditions zhibu.conditions.chapter?
---@return zhibu.chapters
function output_record:chapters(conditions) end
--- An output taken up by another channel. / 转载
---@param conditions zhibu.conditions.repost?
---@return zhibu.reposts
function output_record:reposts(conditions) end
--- A measure that the work took over from a result. / 采纳举措
---@param conditions zhibu.conditions.adoption?
---@return zhibu.adoptions
function output_record:adoptions(conditions) end
--- What followed from what: work sets a topic, study gives output, research gives results, innovation serves work. / 贯通链条
---@param conditions zhibu.conditions.link?
---@return zhibu.links
function output_record:links(conditions) end
--- Characters of what a compendium binds. / 汇编字数
---@param period zhibu.period|string?
---@return zhibu.number
function output_record:bound_characters(period) end

--- What is asked of outputs. / 对成果的条件。
---@class zhibu.conditions.output
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field title (string|string[]|zhibu.test)? Title. / 成果名称
---@field kind ("article"|"reflection"|"transcript"|"report"|"rules"|"book"|"compendium"|"other"|("article"|"reflection"|"transcript"|"report"|"rules"|"book"|"compendium"|"other")[]|zhibu.test)? What it is. / 成果类型
---@field authors (string|zhibu.member|string[]|zhibu.member[]|zhibu.test)? The members who wrote it. / 作者
---@field other_authors (string|string[]|zhibu.test)? Authors from outside. / 其他作者
---@field date (string|zhibu.day|zhibu.period|zhibu.test)? The day it was published or finished. / 成果日期
---@field outlet (string|string[]|zhibu.test)? Where it was published; empty where it was not. / 发表载体
---@field number (string|string[]|zhibu.test)? Number of the paper's or the journal's edition. / 期号
---@field page (string|string[]|zhibu.test)? On which page. / 版面
---@field full_page (boolean|zhibu.test)? Whether it is part of a full page. / 整版
---@field characters (integer|integer[]|zhibu.test)? Length in characters. / 字数
---@field quoted (string|string[]|zhibu.test)? The length as it is quoted, as 30余万字. / 字数表述
---@field activity (string|zhibu.activity|string[]|zhibu.activity[]|zhibu.test)? The sitting that it came of. / 来源活动
---@field project (string|zhibu.project|string[]|zhibu.project[]|zhibu.test)? The project that it came of. / 课题名称
---@field theme (string|zhibu.theme|string[]|zhibu.theme[]|zhibu.test)? The theme that it belongs to. / 研究主题
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? Whose output. / 所属支部
---@field note (string|string[]|zhibu.test)? What others said of it, with the source. Shown, never scored. / 反响
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.output string|"id"|"title"|"kind"|"authors"|"other_authors"|"date"|"outlet"|"number"|"page"|"full_page"|"characters"|"quoted"|"activity"|"project"|"theme"|"unit"|"note"

--- An output that is bound in a compendium, at its place. / 汇编篇目
---@class zhibu.chapter
---@field id integer Row number; empty until saved. / 编号
---@field compendium zhibu.output The compendium. / 成果汇编
---@field part zhibu.output What is bound in it. / 成果名称
---@field section string? The section that it stands in. / 栏目
---@field number integer? Its place. / 顺序
local chapter_record = {}

--- What is asked of chapters. / 对汇编篇目的条件。
---@class zhibu.conditions.chapter
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field compendium (string|zhibu.output|string[]|zhibu.output[]|zhibu.test)? The compendium. / 成果汇编
---@field part (string|zhibu.output|string[]|zhibu.output[]|zhibu.test)? What is bound in it. / 成果名称
---@field section (string|string[]|zhibu.test)? The section that it stands in. / 栏目
---@field number (integer|integer[]|zhibu.test)? Its place. / 顺序
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.chapter string|"id"|"compendium"|"part"|"section"|"number"

--- An output taken up by another channel. / 转载
---@class zhibu.repost
---@field id integer Row number; empty until saved. / 编号
---@field output zhibu.output What was taken up. / 成果名称
---@field channel string By which channel. / 转载渠道
---@field position string? Where it stood there, as 头条. / 推送位置
---@field date zhibu.day? The day. / 推送日期
---@field unit zhibu.unit? Whose output. / 所属支部
local repost_record = {}

--- What is asked of reposts. / 对转载的条件。
---@class zhibu.conditions.repost
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field output (string|zhibu.output|string[]|zhibu.output[]|zhibu.test)? What was taken up. / 成果名称
---@field channel (string|string[]|zhibu.test)? By which channel. / 转载渠道
---@field position (string|string[]|zhibu.test)? Where it stood there, as 头条. / 推送位置
---@field date (string|zhibu.day|zhibu.period|zhibu.test)? The day. / 推送日期
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? Whose output. / 所属支部
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.repost string|"id"|"output"|"channel"|"position"|"date"|"unit"

--- A question that the work raises. / 议题
---@class zhibu.topic
---@field id integer Row number; empty until saved. / 编号
---@field title string What is asked. / 议题
---@field source string? Where in the work it comes from. / 工作来源
---@field date zhibu.day? The day it was raised. / 提出日期
---@field follows zhibu.document? The speech or document that it follows up. / 跟进文件
---@field activity zhibu.activity? The sitting at which it was raised or discussed. / 研讨活动
---@field owner zhibu.member? Who looks after it. / 责任人
---@field unit zhibu.unit? Whose question. / 所属支部
---@field status ("open"|"closed")? Open or closed. / 议题状态
---@field answer string? What was found. / 研讨结论
local topic_record = {}
--- What followed from what: work sets a topic, study gives output, research gives results, innovation serves work. / 贯通链条
---@param conditions zhibu.conditions.link?
---@return zhibu.links
function topic_record:links(conditions) end
--- Days from the speech or document that a topic follows up to the first sitting that studied it. / 跟进天数
---@param period zhibu.period|string?
---@return zhibu.number
function topic_record:days_to_study(period) end

--- What is asked of topics. / 对议题的条件。
---@class zhibu.conditions.topic
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field title (string|string[]|zhibu.test)? What is asked. / 议题
---@field source (string|string[]|zhibu.test)? Where in the work it comes from. / 工作来源
---@field date (string|zhibu.day|zhibu.period|zhibu.test)? The day it was raised. / 提出日期
---@field follows (string|zhibu.document|string[]|zhibu.document[]|zhibu.test)? The speech or document that it follows up. / 跟进文件
---@field activity (string|zhibu.activity|string[]|zhibu.activity[]|zhibu.test)? The sitting at which it was raised or discussed. / 研讨活动
---@field owner (string|zhibu.member|string[]|zhibu.member[]|zhibu.test)? Who looks after it. / 责任人
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? Whose question. / 所属支部
---@field status ("open"|"closed"|("open"|"closed")[]|zhibu.test)? Open or closed. / 议题状态
---@field answer (string|string[]|zhibu.test)? What was found. / 研讨结论
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.topic string|"id"|"title"|"source"|"date"|"follows"|"activity"|"owner"|"unit"|"status"|"answer"

--- A measure that the work took over from a result. / 采纳举措
---@class zhibu.adoption
---@field id integer Row number; empty until saved. / 编号
---@field title string The measure. / 举措
---@field date zhibu.day? The day it was adopted. / 采纳日期
---@field adopter string? Who adopted it. / 采纳单位
---@field output zhibu.output? The result that it takes over. / 成果名称
---@field unit zhibu.unit? Whose result it was. / 所属支部
local adoption_record = {}
--- What followed from what: work sets a topic, study gives output, research gives results, innovation serves work. / 贯通链条
---@param conditions zhibu.conditions.link?
---@return zhibu.links
function adoption_record:links(conditions) end

--- What is asked of adoptions. / 对采纳举措的条件。
---@class zhibu.conditions.adoption
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field title (string|string[]|zhibu.test)? The measure. / 举措
---@field date (string|zhibu.day|zhibu.period|zhibu.test)? The day it was adopted. / 采纳日期
---@field adopter (string|string[]|zhibu.test)? Who adopted it. / 采纳单位
---@field output (string|zhibu.output|string[]|zhibu.output[]|zhibu.test)? The result that it takes over. / 成果名称
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? Whose result it was. / 所属支部
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.adoption string|"id"|"title"|"date"|"adopter"|"output"|"unit"

--- What followed from what: work sets a topic, study gives output, research gives results, innovation serves work. / 贯通链条
---@class zhibu.link
---@field id integer Row number; empty until saved. / 编号
---@field topic zhibu.topic? The topic that the work set. / 议题
---@field activity zhibu.activity? The sitting that studied it. / 学习活动
---@field output zhibu.output? What the study gave. / 学习成果
---@field project zhibu.project? The research that took it up. / 课题
---@field result zhibu.output? What the research gave. / 研究成果
---@field adoption zhibu.adoption? The measure that the work adopted. / 采纳举措
---@field raises zhibu.topic? The new topic that the measure raised. / 新议题
local link_record = {}

--- What is asked of links. / 对贯通链条的条件。
---@class zhibu.conditions.link
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field topic (string|zhibu.topic|string[]|zhibu.topic[]|zhibu.test)? The topic that the work set. / 议题
---@field activity (string|zhibu.activity|string[]|zhibu.activity[]|zhibu.test)? The sitting that studied it. / 学习活动
---@field output (string|zhibu.output|string[]|zhibu.output[]|zhibu.test)? What the study gave. / 学习成果
---@field project (string|zhibu.project|string[]|zhibu.project[]|zhibu.test)? The research that took it up. / 课题
---@field result (string|zhibu.output|string[]|zhibu.output[]|zhibu.test)? What the research gave. / 研究成果
---@field adoption (string|zhibu.adoption|string[]|zhibu.adoption[]|zhibu.test)? The measure that the work adopted. / 采纳举措
---@field raises (string|zhibu.topic|string[]|zhibu.topic[]|zhibu.test)? The new topic that the measure raised. / 新议题
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.link string|"id"|"topic"|"activity"|"output"|"project"|"result"|"adoption"|"raises"

--- A dated step of a procedure. / 程序步骤
---@class zhibu.step
---@field id integer Row number; empty until saved. / 编号
---@field procedure string The procedure, as plugins declare it. / 程序
---@field step string The step, as the procedure calls it. / 步骤
---@field date zhibu.day? The day it was taken. / 办理日期
---@field member zhibu.member? About whom. / 姓名
---@field project zhibu.project? About which project. / 课题名称
---@field class zhibu.class? About which class. / 班次
---@field answer ("agreed"|"filed"|"refused")? What the body that was asked said. / 答复
---@field body string? Who decided. / 办理主体
---@field reason string? Why it took longer, where the rule asks for a reason. / 延期理由
local step_record = {}

--- What is asked of steps. / 对程序步骤的条件。
---@class zhibu.conditions.step
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field procedure (string|string[]|zhibu.test)? The procedure, as plugins declare it. / 程序
---@field step (string|string[]|zhibu.test)? The step, as the procedure calls it. / 步骤
---@field date (string|zhibu.day|zhibu.period|zhibu.test)? The day it was taken. / 办理日期
---@field member (string|zhibu.member|string[]|zhibu.member[]|zhibu.test)? About whom. / 姓名
---@field project (string|zhibu.project|string[]|zhibu.project[]|zhibu.test)? About which project. / 课题名称
---@field class (string|zhibu.class|string[]|zhibu.class[]|zhibu.test)? About which class. / 班次
---@field answer ("agreed"|"filed"|"refused"|("agreed"|"filed"|"refused")[]|zhibu.test)? What the body that was asked said. / 答复
---@field body (string|string[]|zhibu.test)? Who decided. / 办理主体
---@field reason (string|string[]|zhibu.test)? Why it took longer, where the rule asks for a reason. / 延期理由
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.step string|"id"|"procedure"|"step"|"date"|"member"|"project"|"class"|"answer"|"body"|"reason"

--- A number that somebody counted, where the records themselves are not kept. / 统计数
---@class zhibu.tally
---@field id integer Row number; empty until saved. / 编号
---@field item string What was counted. / 统计项目
---@field date zhibu.day The day or the year for which it stands. / 统计时间
---@field amount zhibu.number? The number. / 数值
---@field quoted string? The number as it is quoted, as 130多个. / 表述
---@field unit zhibu.unit? Whose number. / 所属支部
---@field source string? Where it comes from. / 数据来源
local tally_record = {}
--- Members at the end of the year before. / 上年末党员数
---@param period zhibu.period|string?
---@return zhibu.number
function tally_record:members_before(period) end
--- Members admitted in the year, or come from elsewhere. / 本年增加党员数
---@param period zhibu.period|string?
---@return zhibu.number
function tally_record:members_come(period) end
--- Members who left in the year, or died. / 本年减少党员数
---@param period zhibu.period|string?
---@return zhibu.number
function tally_record:members_gone(period) end

--- What is asked of tallies. / 对统计数的条件。
---@class zhibu.conditions.tally
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field item (string|string[]|zhibu.test)? What was counted. / 统计项目
---@field date (string|zhibu.day|zhibu.period|zhibu.test)? The day or the year for which it stands. / 统计时间
---@field amount (zhibu.number|zhibu.number[]|zhibu.test)? The number. / 数值
---@field quoted (string|string[]|zhibu.test)? The number as it is quoted, as 130多个. / 表述
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? Whose number. / 所属支部
---@field source (string|string[]|zhibu.test)? Where it comes from. / 数据来源
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.tally string|"id"|"item"|"date"|"amount"|"quoted"|"unit"|"source"

--- Something entered for a person or a branch by hand, with its basis: an appraisal's grade, points outside of the rules. / 登记
---@class zhibu.entry
---@field id integer Row number; empty until saved. / 编号
---@field member zhibu.member? For whom. / 姓名
---@field trainee zhibu.trainee? For which trainee. / 学员
---@field item string What is entered. / 登记项目
---@field date zhibu.day The day or the year for which it stands. / 登记日期
---@field amount zhibu.number? Points or another number. / 登记数值
---@field grade ("excellent"|"qualified"|"basically_qualified"|"unqualified")? The grade. / 评定等次
---@field basis string? What it rests on. / 登记依据
---@field unit zhibu.unit? For which branch, where it is about no person. / 所属支部
local entry_record = {}

--- What is asked of entries. / 对登记的条件。
---@class zhibu.conditions.entry
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field member (string|zhibu.member|string[]|zhibu.member[]|zhibu.test)? For whom. / 姓名
---@field trainee (string|zhibu.trainee|string[]|zhibu.trainee[]|zhibu.test)? For which trainee. / 学员
---@field item (string|string[]|zhibu.test)? What is entered. / 登记项目
---@field date (string|zhibu.day|zhibu.period|zhibu.test)? The day or the year for which it stands. / 登记日期
---@field amount (zhibu.number|zhibu.number[]|zhibu.test)? Points or another number. / 登记数值
---@field grade ("excellent"|"qualified"|"basically_qualified"|"unqualified"|("excellent"|"qualified"|"basically_qualified"|"unqualified")[]|zhibu.test)? The grade. / 评定等次
---@field basis (string|string[]|zhibu.test)? What it rests on. / 登记依据
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? For which branch, where it is about no person. / 所属支部
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.entry string|"id"|"member"|"trainee"|"item"|"date"|"amount"|"grade"|"basis"|"unit"

--- Something to be done by a day. / 提醒
---@class zhibu.reminder
---@field id integer Row number; empty until saved. / 编号
---@field title string What. / 提醒事项
---@field date zhibu.day By when. / 提醒日期
---@field owner zhibu.member? By whom. / 责任人
---@field unit zhibu.unit? By which branch. / 所属支部
---@field done zhibu.day? The day it was done; empty while it is open. / 完成日期
---@field note string? What it is about. / 备注
local reminder_record = {}

--- What is asked of reminders. / 对提醒的条件。
---@class zhibu.conditions.reminder
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field title (string|string[]|zhibu.test)? What. / 提醒事项
---@field date (string|zhibu.day|zhibu.period|zhibu.test)? By when. / 提醒日期
---@field owner (string|zhibu.member|string[]|zhibu.member[]|zhibu.test)? By whom. / 责任人
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? By which branch. / 所属支部
---@field done (string|zhibu.day|zhibu.period|zhibu.test)? The day it was done; empty while it is open. / 完成日期
---@field note (string|string[]|zhibu.test)? What it is about. / 备注
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.reminder string|"id"|"title"|"date"|"owner"|"unit"|"done"|"note"

--- That a check is waived for somebody until a day: who allowed it and why. / 例外
---@class zhibu.exception
---@field id integer Row number; empty until saved. / 编号
---@field check string The check, as plugin.check. / 规则
---@field member zhibu.member? For whom. / 姓名
---@field unit zhibu.unit? For which branch. / 所属支部
---@field class zhibu.class? For which class. / 班次
---@field reason string Why. / 例外理由
---@field approver string Who allowed it. / 批准人
---@field from zhibu.day? First day. / 起始日期
---@field through zhibu.day? Last day; empty where none is set. / 截止日期
local exception_record = {}

--- What is asked of exceptions. / 对例外的条件。
---@class zhibu.conditions.exception
---@field id (integer|integer[]|zhibu.test)? Row number; empty until saved. / 编号
---@field check (string|string[]|zhibu.test)? The check, as plugin.check. / 规则
---@field member (string|zhibu.member|string[]|zhibu.member[]|zhibu.test)? For whom. / 姓名
---@field unit (string|zhibu.unit|string[]|zhibu.unit[]|zhibu.test)? For which branch. / 所属支部
---@field class (string|zhibu.class|string[]|zhibu.class[]|zhibu.test)? For which class. / 班次
---@field reason (string|string[]|zhibu.test)? Why. / 例外理由
---@field approver (string|string[]|zhibu.test)? Who allowed it. / 批准人
---@field from (string|zhibu.day|zhibu.period|zhibu.test)? First day. / 起始日期
---@field through (string|zhibu.day|zhibu.period|zhibu.test)? Last day; empty where none is set. / 截止日期
---@field [string] zhibu.value|zhibu.match

---@alias zhibu.field_name.exception string|"id"|"check"|"member"|"unit"|"class"|"reason"|"approver"|"from"|"through"

--- A branch or a body above it. / 组织
---@class zhibu.units
---@field [string] zhibu.unit
---@operator call: zhibu.unit
---@operator len: integer
units = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.unit|fun(record: zhibu.unit): boolean A table of conditions, or a function of the record.
---@return zhibu.units
function units:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.units
function units:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.units
function units:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.units
function units:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.units
function units:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.units
function units:distinct() end
--- How many. / 有多少条。
---@return integer
function units:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.unit?
function units:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.unit|fun(record: zhibu.unit): boolean)? A table of conditions, or a function of the record.
---@return boolean
function units:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.unit|fun(record: zhibu.unit): boolean A table of conditions, or a function of the record.
---@return boolean
function units:all(conditions) end
---@overload fun(self: zhibu.units, field: "parent"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.unit A field's name, or a path: class.total_hours.
---@return zhibu.values
function units:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.unit A field's name, or a path: class.total_hours.
---@return table<string, integer>
function units:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.unit A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.unit? A number field that is added up.
---@return table<string, integer>
function units:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.unit A field's name, or a path: class.total_hours.
---@return zhibu.number
function units:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.unit A field's name, or a path: class.total_hours.
---@return zhibu.number
function units:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.unit A field's name, or a path: class.total_hours.
---@return zhibu.value?
function units:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.unit A field's name, or a path: class.total_hours.
---@return zhibu.value?
function units:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.unit) Called with each record.
function units:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.unit Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function units:rows(...) end

--- A group within a branch. / 党小组
---@class zhibu.groups
---@field [string] zhibu.group
---@operator call: zhibu.group
---@operator len: integer
groups = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.group|fun(record: zhibu.group): boolean A table of conditions, or a function of the record.
---@return zhibu.groups
function groups:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.groups
function groups:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.groups
function groups:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.groups
function groups:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.groups
function groups:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.groups
function groups:distinct() end
--- How many. / 有多少条。
---@return integer
function groups:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.group?
function groups:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.group|fun(record: zhibu.group): boolean)? A table of conditions, or a function of the record.
---@return boolean
function groups:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.group|fun(record: zhibu.group): boolean A table of conditions, or a function of the record.
---@return boolean
function groups:all(conditions) end
---@overload fun(self: zhibu.groups, field: "unit"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.group A field's name, or a path: class.total_hours.
---@return zhibu.values
function groups:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.group A field's name, or a path: class.total_hours.
---@return table<string, integer>
function groups:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.group A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.group? A number field that is added up.
---@return table<string, integer>
function groups:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.group A field's name, or a path: class.total_hours.
---@return zhibu.number
function groups:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.group A field's name, or a path: class.total_hours.
---@return zhibu.number
function groups:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.group A field's name, or a path: class.total_hours.
---@return zhibu.value?
function groups:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.group A field's name, or a path: class.total_hours.
---@return zhibu.value?
function groups:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.group) Called with each record.
function groups:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.group Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function groups:rows(...) end

--- A person on the rolls. / 党员
---@class zhibu.members
---@field [string] zhibu.member
---@operator call: zhibu.member
---@operator len: integer
members = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.member|fun(record: zhibu.member): boolean A table of conditions, or a function of the record.
---@return zhibu.members
function members:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.members
function members:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.members
function members:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.members
function members:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.members
function members:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.members
function members:distinct() end
--- How many. / 有多少条。
---@return integer
function members:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.member?
function members:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.member|fun(record: zhibu.member): boolean)? A table of conditions, or a function of the record.
---@return boolean
function members:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.member|fun(record: zhibu.member): boolean A table of conditions, or a function of the record.
---@return boolean
function members:all(conditions) end
---@overload fun(self: zhibu.members, field: "unit"): zhibu.units
---@overload fun(self: zhibu.members, field: "group"): zhibu.groups
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.member A field's name, or a path: class.total_hours.
---@return zhibu.values
function members:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.member A field's name, or a path: class.total_hours.
---@return table<string, integer>
function members:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.member A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.member? A number field that is added up.
---@return table<string, integer>
function members:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.member A field's name, or a path: class.total_hours.
---@return zhibu.number
function members:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.member A field's name, or a path: class.total_hours.
---@return zhibu.number
function members:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.member A field's name, or a path: class.total_hours.
---@return zhibu.value?
function members:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.member A field's name, or a path: class.total_hours.
---@return zhibu.value?
function members:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.member) Called with each record.
function members:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.member Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function members:rows(...) end

--- A stretch of a member's history in one unit, one group and one status. / 党员履历
---@class zhibu.memberships
---@field [string] zhibu.membership
---@operator call: zhibu.membership
---@operator len: integer
memberships = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.membership|fun(record: zhibu.membership): boolean A table of conditions, or a function of the record.
---@return zhibu.memberships
function memberships:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.memberships
function memberships:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.memberships
function memberships:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.memberships
function memberships:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.memberships
function memberships:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.memberships
function memberships:distinct() end
--- How many. / 有多少条。
---@return integer
function memberships:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.membership?
function memberships:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.membership|fun(record: zhibu.membership): boolean)? A table of conditions, or a function of the record.
---@return boolean
function memberships:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.membership|fun(record: zhibu.membership): boolean A table of conditions, or a function of the record.
---@return boolean
function memberships:all(conditions) end
---@overload fun(self: zhibu.memberships, field: "member"): zhibu.members
---@overload fun(self: zhibu.memberships, field: "unit"): zhibu.units
---@overload fun(self: zhibu.memberships, field: "group"): zhibu.groups
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.membership A field's name, or a path: class.total_hours.
---@return zhibu.values
function memberships:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.membership A field's name, or a path: class.total_hours.
---@return table<string, integer>
function memberships:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.membership A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.membership? A number field that is added up.
---@return table<string, integer>
function memberships:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.membership A field's name, or a path: class.total_hours.
---@return zhibu.number
function memberships:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.membership A field's name, or a path: class.total_hours.
---@return zhibu.number
function memberships:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.membership A field's name, or a path: class.total_hours.
---@return zhibu.value?
function memberships:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.membership A field's name, or a path: class.total_hours.
---@return zhibu.value?
function memberships:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.membership) Called with each record.
function memberships:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.membership Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function memberships:rows(...) end

--- A Party post that a member holds. / 党内职务
---@class zhibu.posts
---@field [string] zhibu.post
---@operator call: zhibu.post
---@operator len: integer
posts = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.post|fun(record: zhibu.post): boolean A table of conditions, or a function of the record.
---@return zhibu.posts
function posts:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.posts
function posts:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.posts
function posts:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.posts
function posts:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.posts
function posts:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.posts
function posts:distinct() end
--- How many. / 有多少条。
---@return integer
function posts:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.post?
function posts:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.post|fun(record: zhibu.post): boolean)? A table of conditions, or a function of the record.
---@return boolean
function posts:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.post|fun(record: zhibu.post): boolean A table of conditions, or a function of the record.
---@return boolean
function posts:all(conditions) end
---@overload fun(self: zhibu.posts, field: "member"): zhibu.members
---@overload fun(self: zhibu.posts, field: "unit"): zhibu.units
---@overload fun(self: zhibu.posts, field: "group"): zhibu.groups
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.post A field's name, or a path: class.total_hours.
---@return zhibu.values
function posts:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.post A field's name, or a path: class.total_hours.
---@return table<string, integer>
function posts:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.post A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.post? A number field that is added up.
---@return table<string, integer>
function posts:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.post A field's name, or a path: class.total_hours.
---@return zhibu.number
function posts:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.post A field's name, or a path: class.total_hours.
---@return zhibu.number
function posts:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.post A field's name, or a path: class.total_hours.
---@return zhibu.value?
function posts:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.post A field's name, or a path: class.total_hours.
---@return zhibu.value?
function posts:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.post) Called with each record.
function posts:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.post Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function posts:rows(...) end

--- Something that the branch held: one sitting. / 活动
---@class zhibu.activities
---@field [string] zhibu.activity
---@operator call: zhibu.activity
---@operator len: integer
activities = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.activity|fun(record: zhibu.activity): boolean A table of conditions, or a function of the record.
---@return zhibu.activities
function activities:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.activities
function activities:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.activities
function activities:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.activities
function activities:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.activities
function activities:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.activities
function activities:distinct() end
--- How many. / 有多少条。
---@return integer
function activities:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.activity?
function activities:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.activity|fun(record: zhibu.activity): boolean)? A table of conditions, or a function of the record.
---@return boolean
function activities:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.activity|fun(record: zhibu.activity): boolean A table of conditions, or a function of the record.
---@return boolean
function activities:all(conditions) end
---@overload fun(self: zhibu.activities, field: "unit"): zhibu.units
---@overload fun(self: zhibu.activities, field: "groups"): zhibu.groups
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.activity A field's name, or a path: class.total_hours.
---@return zhibu.values
function activities:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.activity A field's name, or a path: class.total_hours.
---@return table<string, integer>
function activities:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.activity A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.activity? A number field that is added up.
---@return table<string, integer>
function activities:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.activity A field's name, or a path: class.total_hours.
---@return zhibu.number
function activities:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.activity A field's name, or a path: class.total_hours.
---@return zhibu.number
function activities:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.activity A field's name, or a path: class.total_hours.
---@return zhibu.value?
function activities:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.activity A field's name, or a path: class.total_hours.
---@return zhibu.value?
function activities:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.activity) Called with each record.
function activities:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.activity Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function activities:rows(...) end

--- One person at one sitting, with a set of roles. / 参加记录
---@class zhibu.participations
---@field [string] zhibu.participation
---@operator call: zhibu.participation
---@operator len: integer
participations = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.participation|fun(record: zhibu.participation): boolean A table of conditions, or a function of the record.
---@return zhibu.participations
function participations:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.participations
function participations:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.participations
function participations:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.participations
function participations:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.participations
function participations:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.participations
function participations:distinct() end
--- How many. / 有多少条。
---@return integer
function participations:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.participation?
function participations:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.participation|fun(record: zhibu.participation): boolean)? A table of conditions, or a function of the record.
---@return boolean
function participations:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.participation|fun(record: zhibu.participation): boolean A table of conditions, or a function of the record.
---@return boolean
function participations:all(conditions) end
---@overload fun(self: zhibu.participations, field: "activity"): zhibu.activities
---@overload fun(self: zhibu.participations, field: "member"): zhibu.members
---@overload fun(self: zhibu.participations, field: "unit"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.participation A field's name, or a path: class.total_hours.
---@return zhibu.values
function participations:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.participation A field's name, or a path: class.total_hours.
---@return table<string, integer>
function participations:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.participation A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.participation? A number field that is added up.
---@return table<string, integer>
function participations:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.participation A field's name, or a path: class.total_hours.
---@return zhibu.number
function participations:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.participation A field's name, or a path: class.total_hours.
---@return zhibu.number
function participations:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.participation A field's name, or a path: class.total_hours.
---@return zhibu.value?
function participations:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.participation A field's name, or a path: class.total_hours.
---@return zhibu.value?
function participations:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.participation) Called with each record.
function participations:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.participation Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function participations:rows(...) end

--- A set of rules that the office keeps. / 制度
---@class zhibu.regulations
---@field [string] zhibu.regulation
---@operator call: zhibu.regulation
---@operator len: integer
regulations = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.regulation|fun(record: zhibu.regulation): boolean A table of conditions, or a function of the record.
---@return zhibu.regulations
function regulations:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.regulations
function regulations:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.regulations
function regulations:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.regulations
function regulations:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.regulations
function regulations:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.regulations
function regulations:distinct() end
--- How many. / 有多少条。
---@return integer
function regulations:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.regulation?
function regulations:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.regulation|fun(record: zhibu.regulation): boolean)? A table of conditions, or a function of the record.
---@return boolean
function regulations:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.regulation|fun(record: zhibu.regulation): boolean A table of conditions, or a function of the record.
---@return boolean
function regulations:all(conditions) end
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.regulation A field's name, or a path: class.total_hours.
---@return zhibu.values
function regulations:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.regulation A field's name, or a path: class.total_hours.
---@return table<string, integer>
function regulations:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.regulation A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.regulation? A number field that is added up.
---@return table<string, integer>
function regulations:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.regulation A field's name, or a path: class.total_hours.
---@return zhibu.number
function regulations:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.regulation A field's name, or a path: class.total_hours.
---@return zhibu.number
function regulations:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.regulation A field's name, or a path: class.total_hours.
---@return zhibu.value?
function regulations:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.regulation A field's name, or a path: class.total_hours.
---@return zhibu.value?
function regulations:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.regulation) Called with each record.
function regulations:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.regulation Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function regulations:rows(...) end

--- A regulation as it stood from a day on. / 制度版本
---@class zhibu.editions
---@field [string] zhibu.edition
---@operator call: zhibu.edition
---@operator len: integer
editions = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.edition|fun(record: zhibu.edition): boolean A table of conditions, or a function of the record.
---@return zhibu.editions
function editions:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.editions
function editions:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.editions
function editions:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.editions
function editions:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.editions
function editions:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.editions
function editions:distinct() end
--- How many. / 有多少条。
---@return integer
function editions:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.edition?
function editions:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.edition|fun(record: zhibu.edition): boolean)? A table of conditions, or a function of the record.
---@return boolean
function editions:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.edition|fun(record: zhibu.edition): boolean A table of conditions, or a function of the record.
---@return boolean
function editions:all(conditions) end
---@overload fun(self: zhibu.editions, field: "regulation"): zhibu.regulations
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.edition A field's name, or a path: class.total_hours.
---@return zhibu.values
function editions:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.edition A field's name, or a path: class.total_hours.
---@return table<string, integer>
function editions:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.edition A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.edition? A number field that is added up.
---@return table<string, integer>
function editions:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.edition A field's name, or a path: class.total_hours.
---@return zhibu.number
function editions:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.edition A field's name, or a path: class.total_hours.
---@return zhibu.number
function editions:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.edition A field's name, or a path: class.total_hours.
---@return zhibu.value?
function editions:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.edition A field's name, or a path: class.total_hours.
---@return zhibu.value?
function editions:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.edition) Called with each record.
function editions:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.edition Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function editions:rows(...) end

--- An article of an edition. / 条款
---@class zhibu.clauses
---@field [string] zhibu.clause
---@operator call: zhibu.clause
---@operator len: integer
clauses = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.clause|fun(record: zhibu.clause): boolean A table of conditions, or a function of the record.
---@return zhibu.clauses
function clauses:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.clauses
function clauses:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.clauses
function clauses:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.clauses
function clauses:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.clauses
function clauses:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.clauses
function clauses:distinct() end
--- How many. / 有多少条。
---@return integer
function clauses:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.clause?
function clauses:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.clause|fun(record: zhibu.clause): boolean)? A table of conditions, or a function of the record.
---@return boolean
function clauses:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.clause|fun(record: zhibu.clause): boolean A table of conditions, or a function of the record.
---@return boolean
function clauses:all(conditions) end
---@overload fun(self: zhibu.clauses, field: "edition"): zhibu.editions
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.clause A field's name, or a path: class.total_hours.
---@return zhibu.values
function clauses:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.clause A field's name, or a path: class.total_hours.
---@return table<string, integer>
function clauses:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.clause A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.clause? A number field that is added up.
---@return table<string, integer>
function clauses:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.clause A field's name, or a path: class.total_hours.
---@return zhibu.number
function clauses:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.clause A field's name, or a path: class.total_hours.
---@return zhibu.number
function clauses:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.clause A field's name, or a path: class.total_hours.
---@return zhibu.value?
function clauses:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.clause A field's name, or a path: class.total_hours.
---@return zhibu.value?
function clauses:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.clause) Called with each record.
function clauses:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.clause Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function clauses:rows(...) end

--- A class of trainees. / 班次
---@class zhibu.classes
---@field [string] zhibu.class
---@operator call: zhibu.class
---@operator len: integer
classes = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.class|fun(record: zhibu.class): boolean A table of conditions, or a function of the record.
---@return zhibu.classes
function classes:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.classes
function classes:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.classes
function classes:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.classes
function classes:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.classes
function classes:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.classes
function classes:distinct() end
--- How many. / 有多少条。
---@return integer
function classes:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.class?
function classes:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.class|fun(record: zhibu.class): boolean)? A table of conditions, or a function of the record.
---@return boolean
function classes:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.class|fun(record: zhibu.class): boolean A table of conditions, or a function of the record.
---@return boolean
function classes:all(conditions) end
---@overload fun(self: zhibu.classes, field: "organiser"): zhibu.members
---@overload fun(self: zhibu.classes, field: "branch"): zhibu.units
---@overload fun(self: zhibu.classes, field: "unit"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.class A field's name, or a path: class.total_hours.
---@return zhibu.values
function classes:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.class A field's name, or a path: class.total_hours.
---@return table<string, integer>
function classes:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.class A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.class? A number field that is added up.
---@return table<string, integer>
function classes:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.class A field's name, or a path: class.total_hours.
---@return zhibu.number
function classes:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.class A field's name, or a path: class.total_hours.
---@return zhibu.number
function classes:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.class A field's name, or a path: class.total_hours.
---@return zhibu.value?
function classes:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.class A field's name, or a path: class.total_hours.
---@return zhibu.value?
function classes:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.class) Called with each record.
function classes:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.class Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function classes:rows(...) end

--- A person in one class. / 学员
---@class zhibu.trainees
---@field [string] zhibu.trainee
---@operator call: zhibu.trainee
---@operator len: integer
trainees = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.trainee|fun(record: zhibu.trainee): boolean A table of conditions, or a function of the record.
---@return zhibu.trainees
function trainees:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.trainees
function trainees:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.trainees
function trainees:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.trainees
function trainees:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.trainees
function trainees:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.trainees
function trainees:distinct() end
--- How many. / 有多少条。
---@return integer
function trainees:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.trainee?
function trainees:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.trainee|fun(record: zhibu.trainee): boolean)? A table of conditions, or a function of the record.
---@return boolean
function trainees:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.trainee|fun(record: zhibu.trainee): boolean A table of conditions, or a function of the record.
---@return boolean
function trainees:all(conditions) end
---@overload fun(self: zhibu.trainees, field: "class"): zhibu.classes
---@overload fun(self: zhibu.trainees, field: "unit"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.trainee A field's name, or a path: class.total_hours.
---@return zhibu.values
function trainees:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.trainee A field's name, or a path: class.total_hours.
---@return table<string, integer>
function trainees:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.trainee A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.trainee? A number field that is added up.
---@return table<string, integer>
function trainees:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.trainee A field's name, or a path: class.total_hours.
---@return zhibu.number
function trainees:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.trainee A field's name, or a path: class.total_hours.
---@return zhibu.number
function trainees:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.trainee A field's name, or a path: class.total_hours.
---@return zhibu.value?
function trainees:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.trainee A field's name, or a path: class.total_hours.
---@return zhibu.value?
function trainees:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.trainee) Called with each record.
function trainees:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.trainee Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function trainees:rows(...) end

--- A half-day on a class's timetable. / 课次
---@class zhibu.sessions
---@field [string] zhibu.session
---@operator call: zhibu.session
---@operator len: integer
sessions = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.session|fun(record: zhibu.session): boolean A table of conditions, or a function of the record.
---@return zhibu.sessions
function sessions:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.sessions
function sessions:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.sessions
function sessions:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.sessions
function sessions:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.sessions
function sessions:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.sessions
function sessions:distinct() end
--- How many. / 有多少条。
---@return integer
function sessions:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.session?
function sessions:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.session|fun(record: zhibu.session): boolean)? A table of conditions, or a function of the record.
---@return boolean
function sessions:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.session|fun(record: zhibu.session): boolean A table of conditions, or a function of the record.
---@return boolean
function sessions:all(conditions) end
---@overload fun(self: zhibu.sessions, field: "class"): zhibu.classes
---@overload fun(self: zhibu.sessions, field: "unit"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.session A field's name, or a path: class.total_hours.
---@return zhibu.values
function sessions:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.session A field's name, or a path: class.total_hours.
---@return table<string, integer>
function sessions:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.session A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.session? A number field that is added up.
---@return table<string, integer>
function sessions:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.session A field's name, or a path: class.total_hours.
---@return zhibu.number
function sessions:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.session A field's name, or a path: class.total_hours.
---@return zhibu.number
function sessions:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.session A field's name, or a path: class.total_hours.
---@return zhibu.value?
function sessions:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.session A field's name, or a path: class.total_hours.
---@return zhibu.value?
function sessions:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.session) Called with each record.
function sessions:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.session Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function sessions:rows(...) end

--- One trainee's attendance on one half-day. / 考勤
---@class zhibu.marks
---@field [string] zhibu.mark
---@operator call: zhibu.mark
---@operator len: integer
marks = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.mark|fun(record: zhibu.mark): boolean A table of conditions, or a function of the record.
---@return zhibu.marks
function marks:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.marks
function marks:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.marks
function marks:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.marks
function marks:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.marks
function marks:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.marks
function marks:distinct() end
--- How many. / 有多少条。
---@return integer
function marks:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.mark?
function marks:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.mark|fun(record: zhibu.mark): boolean)? A table of conditions, or a function of the record.
---@return boolean
function marks:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.mark|fun(record: zhibu.mark): boolean A table of conditions, or a function of the record.
---@return boolean
function marks:all(conditions) end
---@overload fun(self: zhibu.marks, field: "trainee"): zhibu.trainees
---@overload fun(self: zhibu.marks, field: "class"): zhibu.classes
---@overload fun(self: zhibu.marks, field: "unit"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.mark A field's name, or a path: class.total_hours.
---@return zhibu.values
function marks:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.mark A field's name, or a path: class.total_hours.
---@return table<string, integer>
function marks:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.mark A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.mark? A number field that is added up.
---@return table<string, integer>
function marks:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.mark A field's name, or a path: class.total_hours.
---@return zhibu.number
function marks:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.mark A field's name, or a path: class.total_hours.
---@return zhibu.number
function marks:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.mark A field's name, or a path: class.total_hours.
---@return zhibu.value?
function marks:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.mark A field's name, or a path: class.total_hours.
---@return zhibu.value?
function marks:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.mark) Called with each record.
function marks:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.mark Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function marks:rows(...) end

--- A trainee's leave. / 请假
---@class zhibu.leaves
---@field [string] zhibu.leave
---@operator call: zhibu.leave
---@operator len: integer
leaves = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.leave|fun(record: zhibu.leave): boolean A table of conditions, or a function of the record.
---@return zhibu.leaves
function leaves:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.leaves
function leaves:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.leaves
function leaves:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.leaves
function leaves:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.leaves
function leaves:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.leaves
function leaves:distinct() end
--- How many. / 有多少条。
---@return integer
function leaves:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.leave?
function leaves:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.leave|fun(record: zhibu.leave): boolean)? A table of conditions, or a function of the record.
---@return boolean
function leaves:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.leave|fun(record: zhibu.leave): boolean A table of conditions, or a function of the record.
---@return boolean
function leaves:all(conditions) end
---@overload fun(self: zhibu.leaves, field: "trainee"): zhibu.trainees
---@overload fun(self: zhibu.leaves, field: "class"): zhibu.classes
---@overload fun(self: zhibu.leaves, field: "unit"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.leave A field's name, or a path: class.total_hours.
---@return zhibu.values
function leaves:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.leave A field's name, or a path: class.total_hours.
---@return table<string, integer>
function leaves:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.leave A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.leave? A number field that is added up.
---@return table<string, integer>
function leaves:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.leave A field's name, or a path: class.total_hours.
---@return zhibu.number
function leaves:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.leave A field's name, or a path: class.total_hours.
---@return zhibu.number
function leaves:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.leave A field's name, or a path: class.total_hours.
---@return zhibu.value?
function leaves:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.leave A field's name, or a path: class.total_hours.
---@return zhibu.value?
function leaves:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.leave) Called with each record.
function leaves:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.leave Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function leaves:rows(...) end

--- A breach of the rules by a trainee. / 违纪
---@class zhibu.incidents
---@field [string] zhibu.incident
---@operator call: zhibu.incident
---@operator len: integer
incidents = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.incident|fun(record: zhibu.incident): boolean A table of conditions, or a function of the record.
---@return zhibu.incidents
function incidents:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.incidents
function incidents:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.incidents
function incidents:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.incidents
function incidents:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.incidents
function incidents:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.incidents
function incidents:distinct() end
--- How many. / 有多少条。
---@return integer
function incidents:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.incident?
function incidents:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.incident|fun(record: zhibu.incident): boolean)? A table of conditions, or a function of the record.
---@return boolean
function incidents:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.incident|fun(record: zhibu.incident): boolean A table of conditions, or a function of the record.
---@return boolean
function incidents:all(conditions) end
---@overload fun(self: zhibu.incidents, field: "trainee"): zhibu.trainees
---@overload fun(self: zhibu.incidents, field: "class"): zhibu.classes
---@overload fun(self: zhibu.incidents, field: "unit"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.incident A field's name, or a path: class.total_hours.
---@return zhibu.values
function incidents:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.incident A field's name, or a path: class.total_hours.
---@return table<string, integer>
function incidents:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.incident A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.incident? A number field that is added up.
---@return table<string, integer>
function incidents:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.incident A field's name, or a path: class.total_hours.
---@return zhibu.number
function incidents:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.incident A field's name, or a path: class.total_hours.
---@return zhibu.number
function incidents:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.incident A field's name, or a path: class.total_hours.
---@return zhibu.value?
function incidents:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.incident A field's name, or a path: class.total_hours.
---@return zhibu.value?
function incidents:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.incident) Called with each record.
function incidents:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.incident Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function incidents:rows(...) end

--- An item of party-spirit education at a stage of a class. / 党性教育环节
---@class zhibu.stages
---@field [string] zhibu.stage
---@operator call: zhibu.stage
---@operator len: integer
stages = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.stage|fun(record: zhibu.stage): boolean A table of conditions, or a function of the record.
---@return zhibu.stages
function stages:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.stages
function stages:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.stages
function stages:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.stages
function stages:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.stages
function stages:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.stages
function stages:distinct() end
--- How many. / 有多少条。
---@return integer
function stages:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.stage?
function stages:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.stage|fun(record: zhibu.stage): boolean)? A table of conditions, or a function of the record.
---@return boolean
function stages:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.stage|fun(record: zhibu.stage): boolean A table of conditions, or a function of the record.
---@return boolean
function stages:all(conditions) end
---@overload fun(self: zhibu.stages, field: "class"): zhibu.classes
---@overload fun(self: zhibu.stages, field: "unit"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.stage A field's name, or a path: class.total_hours.
---@return zhibu.values
function stages:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.stage A field's name, or a path: class.total_hours.
---@return table<string, integer>
function stages:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.stage A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.stage? A number field that is added up.
---@return table<string, integer>
function stages:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.stage A field's name, or a path: class.total_hours.
---@return zhibu.number
function stages:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.stage A field's name, or a path: class.total_hours.
---@return zhibu.number
function stages:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.stage A field's name, or a path: class.total_hours.
---@return zhibu.value?
function stages:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.stage A field's name, or a path: class.total_hours.
---@return zhibu.value?
function stages:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.stage) Called with each record.
function stages:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.stage Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function stages:rows(...) end

--- Something that a trainee wrote for the class. / 学员成果
---@class zhibu.essays
---@field [string] zhibu.essay
---@operator call: zhibu.essay
---@operator len: integer
essays = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.essay|fun(record: zhibu.essay): boolean A table of conditions, or a function of the record.
---@return zhibu.essays
function essays:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.essays
function essays:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.essays
function essays:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.essays
function essays:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.essays
function essays:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.essays
function essays:distinct() end
--- How many. / 有多少条。
---@return integer
function essays:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.essay?
function essays:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.essay|fun(record: zhibu.essay): boolean)? A table of conditions, or a function of the record.
---@return boolean
function essays:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.essay|fun(record: zhibu.essay): boolean A table of conditions, or a function of the record.
---@return boolean
function essays:all(conditions) end
---@overload fun(self: zhibu.essays, field: "trainee"): zhibu.trainees
---@overload fun(self: zhibu.essays, field: "class"): zhibu.classes
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.essay A field's name, or a path: class.total_hours.
---@return zhibu.values
function essays:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.essay A field's name, or a path: class.total_hours.
---@return table<string, integer>
function essays:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.essay A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.essay? A number field that is added up.
---@return table<string, integer>
function essays:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.essay A field's name, or a path: class.total_hours.
---@return zhibu.number
function essays:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.essay A field's name, or a path: class.total_hours.
---@return zhibu.number
function essays:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.essay A field's name, or a path: class.total_hours.
---@return zhibu.value?
function essays:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.essay A field's name, or a path: class.total_hours.
---@return zhibu.value?
function essays:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.essay) Called with each record.
function essays:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.essay Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function essays:rows(...) end

--- A heart-to-heart talk. / 谈心谈话
---@class zhibu.talks
---@field [string] zhibu.talk
---@operator call: zhibu.talk
---@operator len: integer
talks = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.talk|fun(record: zhibu.talk): boolean A table of conditions, or a function of the record.
---@return zhibu.talks
function talks:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.talks
function talks:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.talks
function talks:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.talks
function talks:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.talks
function talks:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.talks
function talks:distinct() end
--- How many. / 有多少条。
---@return integer
function talks:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.talk?
function talks:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.talk|fun(record: zhibu.talk): boolean)? A table of conditions, or a function of the record.
---@return boolean
function talks:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.talk|fun(record: zhibu.talk): boolean A table of conditions, or a function of the record.
---@return boolean
function talks:all(conditions) end
---@overload fun(self: zhibu.talks, field: "talker"): zhibu.members
---@overload fun(self: zhibu.talks, field: "targets"): zhibu.members
---@overload fun(self: zhibu.talks, field: "unit"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.talk A field's name, or a path: class.total_hours.
---@return zhibu.values
function talks:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.talk A field's name, or a path: class.total_hours.
---@return table<string, integer>
function talks:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.talk A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.talk? A number field that is added up.
---@return table<string, integer>
function talks:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.talk A field's name, or a path: class.total_hours.
---@return zhibu.number
function talks:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.talk A field's name, or a path: class.total_hours.
---@return zhibu.number
function talks:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.talk A field's name, or a path: class.total_hours.
---@return zhibu.value?
function talks:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.talk A field's name, or a path: class.total_hours.
---@return zhibu.value?
function talks:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.talk) Called with each record.
function talks:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.talk Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function talks:rows(...) end

--- A vote taken at a sitting. / 表决
---@class zhibu.ballots
---@field [string] zhibu.ballot
---@operator call: zhibu.ballot
---@operator len: integer
ballots = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.ballot|fun(record: zhibu.ballot): boolean A table of conditions, or a function of the record.
---@return zhibu.ballots
function ballots:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.ballots
function ballots:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.ballots
function ballots:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.ballots
function ballots:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.ballots
function ballots:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.ballots
function ballots:distinct() end
--- How many. / 有多少条。
---@return integer
function ballots:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.ballot?
function ballots:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.ballot|fun(record: zhibu.ballot): boolean)? A table of conditions, or a function of the record.
---@return boolean
function ballots:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.ballot|fun(record: zhibu.ballot): boolean A table of conditions, or a function of the record.
---@return boolean
function ballots:all(conditions) end
---@overload fun(self: zhibu.ballots, field: "activity"): zhibu.activities
---@overload fun(self: zhibu.ballots, field: "member"): zhibu.members
---@overload fun(self: zhibu.ballots, field: "unit"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.ballot A field's name, or a path: class.total_hours.
---@return zhibu.values
function ballots:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.ballot A field's name, or a path: class.total_hours.
---@return table<string, integer>
function ballots:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.ballot A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.ballot? A number field that is added up.
---@return table<string, integer>
function ballots:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.ballot A field's name, or a path: class.total_hours.
---@return zhibu.number
function ballots:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.ballot A field's name, or a path: class.total_hours.
---@return zhibu.number
function ballots:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.ballot A field's name, or a path: class.total_hours.
---@return zhibu.value?
function ballots:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.ballot A field's name, or a path: class.total_hours.
---@return zhibu.value?
function ballots:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.ballot) Called with each record.
function ballots:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.ballot Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function ballots:rows(...) end

--- Party dues for a month. / 党费
---@class zhibu.payments
---@field [string] zhibu.payment
---@operator call: zhibu.payment
---@operator len: integer
payments = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.payment|fun(record: zhibu.payment): boolean A table of conditions, or a function of the record.
---@return zhibu.payments
function payments:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.payments
function payments:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.payments
function payments:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.payments
function payments:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.payments
function payments:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.payments
function payments:distinct() end
--- How many. / 有多少条。
---@return integer
function payments:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.payment?
function payments:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.payment|fun(record: zhibu.payment): boolean)? A table of conditions, or a function of the record.
---@return boolean
function payments:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.payment|fun(record: zhibu.payment): boolean A table of conditions, or a function of the record.
---@return boolean
function payments:all(conditions) end
---@overload fun(self: zhibu.payments, field: "member"): zhibu.members
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.payment A field's name, or a path: class.total_hours.
---@return zhibu.values
function payments:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.payment A field's name, or a path: class.total_hours.
---@return table<string, integer>
function payments:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.payment A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.payment? A number field that is added up.
---@return table<string, integer>
function payments:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.payment A field's name, or a path: class.total_hours.
---@return zhibu.number
function payments:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.payment A field's name, or a path: class.total_hours.
---@return zhibu.number
function payments:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.payment A field's name, or a path: class.total_hours.
---@return zhibu.value?
function payments:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.payment A field's name, or a path: class.total_hours.
---@return zhibu.value?
function payments:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.payment) Called with each record.
function payments:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.payment Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function payments:rows(...) end

--- A course that a member attended elsewhere. / 培训
---@class zhibu.trainings
---@field [string] zhibu.training
---@operator call: zhibu.training
---@operator len: integer
trainings = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.training|fun(record: zhibu.training): boolean A table of conditions, or a function of the record.
---@return zhibu.trainings
function trainings:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.trainings
function trainings:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.trainings
function trainings:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.trainings
function trainings:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.trainings
function trainings:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.trainings
function trainings:distinct() end
--- How many. / 有多少条。
---@return integer
function trainings:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.training?
function trainings:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.training|fun(record: zhibu.training): boolean)? A table of conditions, or a function of the record.
---@return boolean
function trainings:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.training|fun(record: zhibu.training): boolean A table of conditions, or a function of the record.
---@return boolean
function trainings:all(conditions) end
---@overload fun(self: zhibu.trainings, field: "member"): zhibu.members
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.training A field's name, or a path: class.total_hours.
---@return zhibu.values
function trainings:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.training A field's name, or a path: class.total_hours.
---@return table<string, integer>
function trainings:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.training A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.training? A number field that is added up.
---@return table<string, integer>
function trainings:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.training A field's name, or a path: class.total_hours.
---@return zhibu.number
function trainings:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.training A field's name, or a path: class.total_hours.
---@return zhibu.number
function trainings:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.training A field's name, or a path: class.total_hours.
---@return zhibu.value?
function trainings:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.training A field's name, or a path: class.total_hours.
---@return zhibu.value?
function trainings:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.training) Called with each record.
function trainings:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.training Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function trainings:rows(...) end

--- A paper or a file: evidence of something, or what a topic follows up. / 材料
---@class zhibu.documents
---@field [string] zhibu.document
---@operator call: zhibu.document
---@operator len: integer
documents = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.document|fun(record: zhibu.document): boolean A table of conditions, or a function of the record.
---@return zhibu.documents
function documents:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.documents
function documents:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.documents
function documents:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.documents
function documents:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.documents
function documents:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.documents
function documents:distinct() end
--- How many. / 有多少条。
---@return integer
function documents:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.document?
function documents:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.document|fun(record: zhibu.document): boolean)? A table of conditions, or a function of the record.
---@return boolean
function documents:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.document|fun(record: zhibu.document): boolean A table of conditions, or a function of the record.
---@return boolean
function documents:all(conditions) end
---@overload fun(self: zhibu.documents, field: "member"): zhibu.members
---@overload fun(self: zhibu.documents, field: "unit"): zhibu.units
---@overload fun(self: zhibu.documents, field: "regulation"): zhibu.regulations
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.document A field's name, or a path: class.total_hours.
---@return zhibu.values
function documents:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.document A field's name, or a path: class.total_hours.
---@return table<string, integer>
function documents:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.document A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.document? A number field that is added up.
---@return table<string, integer>
function documents:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.document A field's name, or a path: class.total_hours.
---@return zhibu.number
function documents:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.document A field's name, or a path: class.total_hours.
---@return zhibu.number
function documents:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.document A field's name, or a path: class.total_hours.
---@return zhibu.value?
function documents:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.document A field's name, or a path: class.total_hours.
---@return zhibu.value?
function documents:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.document) Called with each record.
function documents:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.document Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function documents:rows(...) end

--- What a unit means to do in a year, as one edition of a plan. / 工作计划
---@class zhibu.plans
---@field [string] zhibu.plan
---@operator call: zhibu.plan
---@operator len: integer
plans = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.plan|fun(record: zhibu.plan): boolean A table of conditions, or a function of the record.
---@return zhibu.plans
function plans:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.plans
function plans:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.plans
function plans:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.plans
function plans:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.plans
function plans:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.plans
function plans:distinct() end
--- How many. / 有多少条。
---@return integer
function plans:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.plan?
function plans:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.plan|fun(record: zhibu.plan): boolean)? A table of conditions, or a function of the record.
---@return boolean
function plans:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.plan|fun(record: zhibu.plan): boolean A table of conditions, or a function of the record.
---@return boolean
function plans:all(conditions) end
---@overload fun(self: zhibu.plans, field: "unit"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.plan A field's name, or a path: class.total_hours.
---@return zhibu.values
function plans:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.plan A field's name, or a path: class.total_hours.
---@return table<string, integer>
function plans:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.plan A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.plan? A number field that is added up.
---@return table<string, integer>
function plans:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.plan A field's name, or a path: class.total_hours.
---@return zhibu.number
function plans:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.plan A field's name, or a path: class.total_hours.
---@return zhibu.number
function plans:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.plan A field's name, or a path: class.total_hours.
---@return zhibu.value?
function plans:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.plan A field's name, or a path: class.total_hours.
---@return zhibu.value?
function plans:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.plan) Called with each record.
function plans:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.plan Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function plans:rows(...) end

--- One thing that a plan says will be done. / 计划事项
---@class zhibu.plan_items
---@field [string] zhibu.plan_item
---@operator call: zhibu.plan_item
---@operator len: integer
plan_items = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.plan_item|fun(record: zhibu.plan_item): boolean A table of conditions, or a function of the record.
---@return zhibu.plan_items
function plan_items:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.plan_items
function plan_items:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.plan_items
function plan_items:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.plan_items
function plan_items:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.plan_items
function plan_items:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.plan_items
function plan_items:distinct() end
--- How many. / 有多少条。
---@return integer
function plan_items:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.plan_item?
function plan_items:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.plan_item|fun(record: zhibu.plan_item): boolean)? A table of conditions, or a function of the record.
---@return boolean
function plan_items:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.plan_item|fun(record: zhibu.plan_item): boolean A table of conditions, or a function of the record.
---@return boolean
function plan_items:all(conditions) end
---@overload fun(self: zhibu.plan_items, field: "plan"): zhibu.plans
---@overload fun(self: zhibu.plan_items, field: "owners"): zhibu.members
---@overload fun(self: zhibu.plan_items, field: "unit"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.plan_item A field's name, or a path: class.total_hours.
---@return zhibu.values
function plan_items:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.plan_item A field's name, or a path: class.total_hours.
---@return table<string, integer>
function plan_items:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.plan_item A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.plan_item? A number field that is added up.
---@return table<string, integer>
function plan_items:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.plan_item A field's name, or a path: class.total_hours.
---@return zhibu.number
function plan_items:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.plan_item A field's name, or a path: class.total_hours.
---@return zhibu.number
function plan_items:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.plan_item A field's name, or a path: class.total_hours.
---@return zhibu.value?
function plan_items:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.plan_item A field's name, or a path: class.total_hours.
---@return zhibu.value?
function plan_items:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.plan_item) Called with each record.
function plan_items:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.plan_item Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function plan_items:rows(...) end

--- An honour, with the years for which it stands. / 荣誉
---@class zhibu.honours
---@field [string] zhibu.honour
---@operator call: zhibu.honour
---@operator len: integer
honours = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.honour|fun(record: zhibu.honour): boolean A table of conditions, or a function of the record.
---@return zhibu.honours
function honours:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.honours
function honours:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.honours
function honours:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.honours
function honours:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.honours
function honours:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.honours
function honours:distinct() end
--- How many. / 有多少条。
---@return integer
function honours:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.honour?
function honours:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.honour|fun(record: zhibu.honour): boolean)? A table of conditions, or a function of the record.
---@return boolean
function honours:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.honour|fun(record: zhibu.honour): boolean A table of conditions, or a function of the record.
---@return boolean
function honours:all(conditions) end
---@overload fun(self: zhibu.honours, field: "unit"): zhibu.units
---@overload fun(self: zhibu.honours, field: "member"): zhibu.members
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.honour A field's name, or a path: class.total_hours.
---@return zhibu.values
function honours:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.honour A field's name, or a path: class.total_hours.
---@return table<string, integer>
function honours:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.honour A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.honour? A number field that is added up.
---@return table<string, integer>
function honours:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.honour A field's name, or a path: class.total_hours.
---@return zhibu.number
function honours:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.honour A field's name, or a path: class.total_hours.
---@return zhibu.number
function honours:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.honour A field's name, or a path: class.total_hours.
---@return zhibu.value?
function honours:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.honour A field's name, or a path: class.total_hours.
---@return zhibu.value?
function honours:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.honour) Called with each record.
function honours:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.honour Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function honours:rows(...) end

--- A programme of research with its themes. / 研究计划
---@class zhibu.programmes
---@field [string] zhibu.programme
---@operator call: zhibu.programme
---@operator len: integer
programmes = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.programme|fun(record: zhibu.programme): boolean A table of conditions, or a function of the record.
---@return zhibu.programmes
function programmes:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.programmes
function programmes:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.programmes
function programmes:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.programmes
function programmes:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.programmes
function programmes:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.programmes
function programmes:distinct() end
--- How many. / 有多少条。
---@return integer
function programmes:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.programme?
function programmes:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.programme|fun(record: zhibu.programme): boolean)? A table of conditions, or a function of the record.
---@return boolean
function programmes:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.programme|fun(record: zhibu.programme): boolean A table of conditions, or a function of the record.
---@return boolean
function programmes:all(conditions) end
---@overload fun(self: zhibu.programmes, field: "unit"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.programme A field's name, or a path: class.total_hours.
---@return zhibu.values
function programmes:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.programme A field's name, or a path: class.total_hours.
---@return table<string, integer>
function programmes:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.programme A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.programme? A number field that is added up.
---@return table<string, integer>
function programmes:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.programme A field's name, or a path: class.total_hours.
---@return zhibu.number
function programmes:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.programme A field's name, or a path: class.total_hours.
---@return zhibu.number
function programmes:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.programme A field's name, or a path: class.total_hours.
---@return zhibu.value?
function programmes:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.programme A field's name, or a path: class.total_hours.
---@return zhibu.value?
function programmes:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.programme) Called with each record.
function programmes:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.programme Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function programmes:rows(...) end

--- A theme of a programme. / 研究主题
---@class zhibu.themes
---@field [string] zhibu.theme
---@operator call: zhibu.theme
---@operator len: integer
themes = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.theme|fun(record: zhibu.theme): boolean A table of conditions, or a function of the record.
---@return zhibu.themes
function themes:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.themes
function themes:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.themes
function themes:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.themes
function themes:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.themes
function themes:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.themes
function themes:distinct() end
--- How many. / 有多少条。
---@return integer
function themes:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.theme?
function themes:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.theme|fun(record: zhibu.theme): boolean)? A table of conditions, or a function of the record.
---@return boolean
function themes:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.theme|fun(record: zhibu.theme): boolean A table of conditions, or a function of the record.
---@return boolean
function themes:all(conditions) end
---@overload fun(self: zhibu.themes, field: "programme"): zhibu.programmes
---@overload fun(self: zhibu.themes, field: "unit"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.theme A field's name, or a path: class.total_hours.
---@return zhibu.values
function themes:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.theme A field's name, or a path: class.total_hours.
---@return table<string, integer>
function themes:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.theme A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.theme? A number field that is added up.
---@return table<string, integer>
function themes:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.theme A field's name, or a path: class.total_hours.
---@return zhibu.number
function themes:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.theme A field's name, or a path: class.total_hours.
---@return zhibu.number
function themes:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.theme A field's name, or a path: class.total_hours.
---@return zhibu.value?
function themes:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.theme A field's name, or a path: class.total_hours.
---@return zhibu.value?
function themes:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.theme) Called with each record.
function themes:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.theme Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function themes:rows(...) end

--- A research project or a part of one. / 课题
---@class zhibu.projects
---@field [string] zhibu.project
---@operator call: zhibu.project
---@operator len: integer
projects = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.project|fun(record: zhibu.project): boolean A table of conditions, or a function of the record.
---@return zhibu.projects
function projects:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.projects
function projects:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.projects
function projects:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.projects
function projects:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.projects
function projects:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.projects
function projects:distinct() end
--- How many. / 有多少条。
---@return integer
function projects:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.project?
function projects:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.project|fun(record: zhibu.project): boolean)? A table of conditions, or a function of the record.
---@return boolean
function projects:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.project|fun(record: zhibu.project): boolean A table of conditions, or a function of the record.
---@return boolean
function projects:all(conditions) end
---@overload fun(self: zhibu.projects, field: "parents"): zhibu.projects
---@overload fun(self: zhibu.projects, field: "programme"): zhibu.programmes
---@overload fun(self: zhibu.projects, field: "unit"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.project A field's name, or a path: class.total_hours.
---@return zhibu.values
function projects:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.project A field's name, or a path: class.total_hours.
---@return table<string, integer>
function projects:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.project A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.project? A number field that is added up.
---@return table<string, integer>
function projects:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.project A field's name, or a path: class.total_hours.
---@return zhibu.number
function projects:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.project A field's name, or a path: class.total_hours.
---@return zhibu.number
function projects:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.project A field's name, or a path: class.total_hours.
---@return zhibu.value?
function projects:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.project A field's name, or a path: class.total_hours.
---@return zhibu.value?
function projects:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.project) Called with each record.
function projects:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.project Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function projects:rows(...) end

--- A member's place on a project's team. / 课题组成员
---@class zhibu.assignments
---@field [string] zhibu.assignment
---@operator call: zhibu.assignment
---@operator len: integer
assignments = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.assignment|fun(record: zhibu.assignment): boolean A table of conditions, or a function of the record.
---@return zhibu.assignments
function assignments:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.assignments
function assignments:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.assignments
function assignments:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.assignments
function assignments:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.assignments
function assignments:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.assignments
function assignments:distinct() end
--- How many. / 有多少条。
---@return integer
function assignments:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.assignment?
function assignments:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.assignment|fun(record: zhibu.assignment): boolean)? A table of conditions, or a function of the record.
---@return boolean
function assignments:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.assignment|fun(record: zhibu.assignment): boolean A table of conditions, or a function of the record.
---@return boolean
function assignments:all(conditions) end
---@overload fun(self: zhibu.assignments, field: "project"): zhibu.projects
---@overload fun(self: zhibu.assignments, field: "member"): zhibu.members
---@overload fun(self: zhibu.assignments, field: "unit"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.assignment A field's name, or a path: class.total_hours.
---@return zhibu.values
function assignments:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.assignment A field's name, or a path: class.total_hours.
---@return table<string, integer>
function assignments:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.assignment A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.assignment? A number field that is added up.
---@return table<string, integer>
function assignments:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.assignment A field's name, or a path: class.total_hours.
---@return zhibu.number
function assignments:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.assignment A field's name, or a path: class.total_hours.
---@return zhibu.number
function assignments:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.assignment A field's name, or a path: class.total_hours.
---@return zhibu.value?
function assignments:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.assignment A field's name, or a path: class.total_hours.
---@return zhibu.value?
function assignments:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.assignment) Called with each record.
function assignments:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.assignment Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function assignments:rows(...) end

--- Something written: an article, a book, a report, a transcript, a compendium. / 成果
---@class zhibu.outputs
---@field [string] zhibu.output
---@operator call: zhibu.output
---@operator len: integer
outputs = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.output|fun(record: zhibu.output): boolean A table of conditions, or a function of the record.
---@return zhibu.outputs
function outputs:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.outputs
function outputs:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.outputs
function outputs:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.outputs
function outputs:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.outputs
function outputs:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.outputs
function outputs:distinct() end
--- How many. / 有多少条。
---@return integer
function outputs:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.output?
function outputs:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.output|fun(record: zhibu.output): boolean)? A table of conditions, or a function of the record.
---@return boolean
function outputs:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.output|fun(record: zhibu.output): boolean A table of conditions, or a function of the record.
---@return boolean
function outputs:all(conditions) end
---@overload fun(self: zhibu.outputs, field: "authors"): zhibu.members
---@overload fun(self: zhibu.outputs, field: "activity"): zhibu.activities
---@overload fun(self: zhibu.outputs, field: "project"): zhibu.projects
---@overload fun(self: zhibu.outputs, field: "theme"): zhibu.themes
---@overload fun(self: zhibu.outputs, field: "unit"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.output A field's name, or a path: class.total_hours.
---@return zhibu.values
function outputs:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.output A field's name, or a path: class.total_hours.
---@return table<string, integer>
function outputs:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.output A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.output? A number field that is added up.
---@return table<string, integer>
function outputs:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.output A field's name, or a path: class.total_hours.
---@return zhibu.number
function outputs:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.output A field's name, or a path: class.total_hours.
---@return zhibu.number
function outputs:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.output A field's name, or a path: class.total_hours.
---@return zhibu.value?
function outputs:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.output A field's name, or a path: class.total_hours.
---@return zhibu.value?
function outputs:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.output) Called with each record.
function outputs:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.output Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function outputs:rows(...) end

--- An output that is bound in a compendium, at its place. / 汇编篇目
---@class zhibu.chapters
---@field [string] zhibu.chapter
---@operator call: zhibu.chapter
---@operator len: integer
chapters = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.chapter|fun(record: zhibu.chapter): boolean A table of conditions, or a function of the record.
---@return zhibu.chapters
function chapters:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.chapters
function chapters:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.chapters
function chapters:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.chapters
function chapters:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.chapters
function chapters:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.chapters
function chapters:distinct() end
--- How many. / 有多少条。
---@return integer
function chapters:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.chapter?
function chapters:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.chapter|fun(record: zhibu.chapter): boolean)? A table of conditions, or a function of the record.
---@return boolean
function chapters:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.chapter|fun(record: zhibu.chapter): boolean A table of conditions, or a function of the record.
---@return boolean
function chapters:all(conditions) end
---@overload fun(self: zhibu.chapters, field: "compendium"): zhibu.outputs
---@overload fun(self: zhibu.chapters, field: "part"): zhibu.outputs
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.chapter A field's name, or a path: class.total_hours.
---@return zhibu.values
function chapters:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.chapter A field's name, or a path: class.total_hours.
---@return table<string, integer>
function chapters:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.chapter A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.chapter? A number field that is added up.
---@return table<string, integer>
function chapters:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.chapter A field's name, or a path: class.total_hours.
---@return zhibu.number
function chapters:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.chapter A field's name, or a path: class.total_hours.
---@return zhibu.number
function chapters:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.chapter A field's name, or a path: class.total_hours.
---@return zhibu.value?
function chapters:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.chapter A field's name, or a path: class.total_hours.
---@return zhibu.value?
function chapters:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.chapter) Called with each record.
function chapters:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.chapter Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function chapters:rows(...) end

--- An output taken up by another channel. / 转载
---@class zhibu.reposts
---@field [string] zhibu.repost
---@operator call: zhibu.repost
---@operator len: integer
reposts = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.repost|fun(record: zhibu.repost): boolean A table of conditions, or a function of the record.
---@return zhibu.reposts
function reposts:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.reposts
function reposts:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.reposts
function reposts:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.reposts
function reposts:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.reposts
function reposts:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.reposts
function reposts:distinct() end
--- How many. / 有多少条。
---@return integer
function reposts:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.repost?
function reposts:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.repost|fun(record: zhibu.repost): boolean)? A table of conditions, or a function of the record.
---@return boolean
function reposts:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.repost|fun(record: zhibu.repost): boolean A table of conditions, or a function of the record.
---@return boolean
function reposts:all(conditions) end
---@overload fun(self: zhibu.reposts, field: "output"): zhibu.outputs
---@overload fun(self: zhibu.reposts, field: "unit"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.repost A field's name, or a path: class.total_hours.
---@return zhibu.values
function reposts:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.repost A field's name, or a path: class.total_hours.
---@return table<string, integer>
function reposts:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.repost A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.repost? A number field that is added up.
---@return table<string, integer>
function reposts:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.repost A field's name, or a path: class.total_hours.
---@return zhibu.number
function reposts:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.repost A field's name, or a path: class.total_hours.
---@return zhibu.number
function reposts:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.repost A field's name, or a path: class.total_hours.
---@return zhibu.value?
function reposts:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.repost A field's name, or a path: class.total_hours.
---@return zhibu.value?
function reposts:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.repost) Called with each record.
function reposts:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.repost Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function reposts:rows(...) end

--- A question that the work raises. / 议题
---@class zhibu.topics
---@field [string] zhibu.topic
---@operator call: zhibu.topic
---@operator len: integer
topics = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.topic|fun(record: zhibu.topic): boolean A table of conditions, or a function of the record.
---@return zhibu.topics
function topics:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.topics
function topics:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.topics
function topics:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.topics
function topics:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.topics
function topics:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.topics
function topics:distinct() end
--- How many. / 有多少条。
---@return integer
function topics:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.topic?
function topics:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.topic|fun(record: zhibu.topic): boolean)? A table of conditions, or a function of the record.
---@return boolean
function topics:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.topic|fun(record: zhibu.topic): boolean A table of conditions, or a function of the record.
---@return boolean
function topics:all(conditions) end
---@overload fun(self: zhibu.topics, field: "follows"): zhibu.documents
---@overload fun(self: zhibu.topics, field: "activity"): zhibu.activities
---@overload fun(self: zhibu.topics, field: "owner"): zhibu.members
---@overload fun(self: zhibu.topics, field: "unit"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.topic A field's name, or a path: class.total_hours.
---@return zhibu.values
function topics:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.topic A field's name, or a path: class.total_hours.
---@return table<string, integer>
function topics:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.topic A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.topic? A number field that is added up.
---@return table<string, integer>
function topics:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.topic A field's name, or a path: class.total_hours.
---@return zhibu.number
function topics:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.topic A field's name, or a path: class.total_hours.
---@return zhibu.number
function topics:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.topic A field's name, or a path: class.total_hours.
---@return zhibu.value?
function topics:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.topic A field's name, or a path: class.total_hours.
---@return zhibu.value?
function topics:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.topic) Called with each record.
function topics:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.topic Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function topics:rows(...) end

--- A measure that the work took over from a result. / 采纳举措
---@class zhibu.adoptions
---@field [string] zhibu.adoption
---@operator call: zhibu.adoption
---@operator len: integer
adoptions = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.adoption|fun(record: zhibu.adoption): boolean A table of conditions, or a function of the record.
---@return zhibu.adoptions
function adoptions:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.adoptions
function adoptions:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.adoptions
function adoptions:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.adoptions
function adoptions:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.adoptions
function adoptions:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.adoptions
function adoptions:distinct() end
--- How many. / 有多少条。
---@return integer
function adoptions:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.adoption?
function adoptions:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.adoption|fun(record: zhibu.adoption): boolean)? A table of conditions, or a function of the record.
---@return boolean
function adoptions:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.adoption|fun(record: zhibu.adoption): boolean A table of conditions, or a function of the record.
---@return boolean
function adoptions:all(conditions) end
---@overload fun(self: zhibu.adoptions, field: "output"): zhibu.outputs
---@overload fun(self: zhibu.adoptions, field: "unit"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.adoption A field's name, or a path: class.total_hours.
---@return zhibu.values
function adoptions:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.adoption A field's name, or a path: class.total_hours.
---@return table<string, integer>
function adoptions:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.adoption A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.adoption? A number field that is added up.
---@return table<string, integer>
function adoptions:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.adoption A field's name, or a path: class.total_hours.
---@return zhibu.number
function adoptions:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.adoption A field's name, or a path: class.total_hours.
---@return zhibu.number
function adoptions:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.adoption A field's name, or a path: class.total_hours.
---@return zhibu.value?
function adoptions:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.adoption A field's name, or a path: class.total_hours.
---@return zhibu.value?
function adoptions:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.adoption) Called with each record.
function adoptions:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.adoption Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function adoptions:rows(...) end

--- What followed from what: work sets a topic, study gives output, research gives results, innovation serves work. / 贯通链条
---@class zhibu.links
---@field [string] zhibu.link
---@operator call: zhibu.link
---@operator len: integer
links = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.link|fun(record: zhibu.link): boolean A table of conditions, or a function of the record.
---@return zhibu.links
function links:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.links
function links:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.links
function links:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.links
function links:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.links
function links:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.links
function links:distinct() end
--- How many. / 有多少条。
---@return integer
function links:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.link?
function links:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.link|fun(record: zhibu.link): boolean)? A table of conditions, or a function of the record.
---@return boolean
function links:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.link|fun(record: zhibu.link): boolean A table of conditions, or a function of the record.
---@return boolean
function links:all(conditions) end
---@overload fun(self: zhibu.links, field: "topic"): zhibu.topics
---@overload fun(self: zhibu.links, field: "activity"): zhibu.activities
---@overload fun(self: zhibu.links, field: "output"): zhibu.outputs
---@overload fun(self: zhibu.links, field: "project"): zhibu.projects
---@overload fun(self: zhibu.links, field: "result"): zhibu.outputs
---@overload fun(self: zhibu.links, field: "adoption"): zhibu.adoptions
---@overload fun(self: zhibu.links, field: "raises"): zhibu.topics
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.link A field's name, or a path: class.total_hours.
---@return zhibu.values
function links:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.link A field's name, or a path: class.total_hours.
---@return table<string, integer>
function links:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.link A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.link? A number field that is added up.
---@return table<string, integer>
function links:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.link A field's name, or a path: class.total_hours.
---@return zhibu.number
function links:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.link A field's name, or a path: class.total_hours.
---@return zhibu.number
function links:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.link A field's name, or a path: class.total_hours.
---@return zhibu.value?
function links:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.link A field's name, or a path: class.total_hours.
---@return zhibu.value?
function links:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.link) Called with each record.
function links:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.link Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function links:rows(...) end

--- A dated step of a procedure. / 程序步骤
---@class zhibu.steps
---@field [string] zhibu.step
---@operator call: zhibu.step
---@operator len: integer
steps = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.step|fun(record: zhibu.step): boolean A table of conditions, or a function of the record.
---@return zhibu.steps
function steps:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.steps
function steps:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.steps
function steps:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.steps
function steps:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.steps
function steps:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.steps
function steps:distinct() end
--- How many. / 有多少条。
---@return integer
function steps:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.step?
function steps:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.step|fun(record: zhibu.step): boolean)? A table of conditions, or a function of the record.
---@return boolean
function steps:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.step|fun(record: zhibu.step): boolean A table of conditions, or a function of the record.
---@return boolean
function steps:all(conditions) end
---@overload fun(self: zhibu.steps, field: "member"): zhibu.members
---@overload fun(self: zhibu.steps, field: "project"): zhibu.projects
---@overload fun(self: zhibu.steps, field: "class"): zhibu.classes
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.step A field's name, or a path: class.total_hours.
---@return zhibu.values
function steps:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.step A field's name, or a path: class.total_hours.
---@return table<string, integer>
function steps:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.step A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.step? A number field that is added up.
---@return table<string, integer>
function steps:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.step A field's name, or a path: class.total_hours.
---@return zhibu.number
function steps:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.step A field's name, or a path: class.total_hours.
---@return zhibu.number
function steps:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.step A field's name, or a path: class.total_hours.
---@return zhibu.value?
function steps:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.step A field's name, or a path: class.total_hours.
---@return zhibu.value?
function steps:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.step) Called with each record.
function steps:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.step Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function steps:rows(...) end

--- A number that somebody counted, where the records themselves are not kept. / 统计数
---@class zhibu.tallies
---@field [string] zhibu.tally
---@operator call: zhibu.tally
---@operator len: integer
tallies = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.tally|fun(record: zhibu.tally): boolean A table of conditions, or a function of the record.
---@return zhibu.tallies
function tallies:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.tallies
function tallies:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.tallies
function tallies:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.tallies
function tallies:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.tallies
function tallies:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.tallies
function tallies:distinct() end
--- How many. / 有多少条。
---@return integer
function tallies:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.tally?
function tallies:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.tally|fun(record: zhibu.tally): boolean)? A table of conditions, or a function of the record.
---@return boolean
function tallies:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.tally|fun(record: zhibu.tally): boolean A table of conditions, or a function of the record.
---@return boolean
function tallies:all(conditions) end
---@overload fun(self: zhibu.tallies, field: "unit"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.tally A field's name, or a path: class.total_hours.
---@return zhibu.values
function tallies:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.tally A field's name, or a path: class.total_hours.
---@return table<string, integer>
function tallies:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.tally A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.tally? A number field that is added up.
---@return table<string, integer>
function tallies:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.tally A field's name, or a path: class.total_hours.
---@return zhibu.number
function tallies:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.tally A field's name, or a path: class.total_hours.
---@return zhibu.number
function tallies:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.tally A field's name, or a path: class.total_hours.
---@return zhibu.value?
function tallies:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.tally A field's name, or a path: class.total_hours.
---@return zhibu.value?
function tallies:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.tally) Called with each record.
function tallies:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.tally Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function tallies:rows(...) end

--- Something entered for a person or a branch by hand, with its basis: an appraisal's grade, points outside of the rules. / 登记
---@class zhibu.entries
---@field [string] zhibu.entry
---@operator call: zhibu.entry
---@operator len: integer
entries = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.entry|fun(record: zhibu.entry): boolean A table of conditions, or a function of the record.
---@return zhibu.entries
function entries:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.entries
function entries:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.entries
function entries:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.entries
function entries:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.entries
function entries:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.entries
function entries:distinct() end
--- How many. / 有多少条。
---@return integer
function entries:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.entry?
function entries:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.entry|fun(record: zhibu.entry): boolean)? A table of conditions, or a function of the record.
---@return boolean
function entries:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.entry|fun(record: zhibu.entry): boolean A table of conditions, or a function of the record.
---@return boolean
function entries:all(conditions) end
---@overload fun(self: zhibu.entries, field: "member"): zhibu.members
---@overload fun(self: zhibu.entries, field: "trainee"): zhibu.trainees
---@overload fun(self: zhibu.entries, field: "unit"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.entry A field's name, or a path: class.total_hours.
---@return zhibu.values
function entries:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.entry A field's name, or a path: class.total_hours.
---@return table<string, integer>
function entries:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.entry A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.entry? A number field that is added up.
---@return table<string, integer>
function entries:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.entry A field's name, or a path: class.total_hours.
---@return zhibu.number
function entries:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.entry A field's name, or a path: class.total_hours.
---@return zhibu.number
function entries:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.entry A field's name, or a path: class.total_hours.
---@return zhibu.value?
function entries:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.entry A field's name, or a path: class.total_hours.
---@return zhibu.value?
function entries:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.entry) Called with each record.
function entries:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.entry Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function entries:rows(...) end

--- Something to be done by a day. / 提醒
---@class zhibu.reminders
---@field [string] zhibu.reminder
---@operator call: zhibu.reminder
---@operator len: integer
reminders = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.reminder|fun(record: zhibu.reminder): boolean A table of conditions, or a function of the record.
---@return zhibu.reminders
function reminders:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.reminders
function reminders:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.reminders
function reminders:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.reminders
function reminders:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.reminders
function reminders:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.reminders
function reminders:distinct() end
--- How many. / 有多少条。
---@return integer
function reminders:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.reminder?
function reminders:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.reminder|fun(record: zhibu.reminder): boolean)? A table of conditions, or a function of the record.
---@return boolean
function reminders:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.reminder|fun(record: zhibu.reminder): boolean A table of conditions, or a function of the record.
---@return boolean
function reminders:all(conditions) end
---@overload fun(self: zhibu.reminders, field: "owner"): zhibu.members
---@overload fun(self: zhibu.reminders, field: "unit"): zhibu.units
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.reminder A field's name, or a path: class.total_hours.
---@return zhibu.values
function reminders:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.reminder A field's name, or a path: class.total_hours.
---@return table<string, integer>
function reminders:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.reminder A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.reminder? A number field that is added up.
---@return table<string, integer>
function reminders:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.reminder A field's name, or a path: class.total_hours.
---@return zhibu.number
function reminders:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.reminder A field's name, or a path: class.total_hours.
---@return zhibu.number
function reminders:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.reminder A field's name, or a path: class.total_hours.
---@return zhibu.value?
function reminders:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.reminder A field's name, or a path: class.total_hours.
---@return zhibu.value?
function reminders:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.reminder) Called with each record.
function reminders:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.reminder Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function reminders:rows(...) end

--- That a check is waived for somebody until a day: who allowed it and why. / 例外
---@class zhibu.exceptions
---@field [string] zhibu.exception
---@operator call: zhibu.exception
---@operator len: integer
exceptions = {}
--- Only those for which the conditions hold. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.exception|fun(record: zhibu.exception): boolean A table of conditions, or a function of the record.
---@return zhibu.exceptions
function exceptions:where(conditions) end
--- Those that belong to a record, and of these those in a period. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@param period (zhibu.period|string)? The period.
---@return zhibu.exceptions
function exceptions:of(record, period) end
--- Asked as of another day; of what holds from a first to a last day those that held then. / 改按另一天来问；有起止日期的，取当日有效的。
---@param day zhibu.day|string The day.
---@return zhibu.exceptions
function exceptions:as_of(day) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field's name.
---@return zhibu.exceptions
function exceptions:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.exceptions
function exceptions:take(count) end
--- Each once. / 相同的只算一次。
---@return zhibu.exceptions
function exceptions:distinct() end
--- How many. / 有多少条。
---@return integer
function exceptions:count() end
--- The first record, or nil. / 第一条，没有则为 nil。
---@return zhibu.exception?
function exceptions:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.exception|fun(record: zhibu.exception): boolean)? A table of conditions, or a function of the record.
---@return boolean
function exceptions:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.exception|fun(record: zhibu.exception): boolean A table of conditions, or a function of the record.
---@return boolean
function exceptions:all(conditions) end
---@overload fun(self: zhibu.exceptions, field: "member"): zhibu.members
---@overload fun(self: zhibu.exceptions, field: "unit"): zhibu.units
---@overload fun(self: zhibu.exceptions, field: "class"): zhibu.classes
--- The values of a field, one a record; of a reference the records. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.field_name.exception A field's name, or a path: class.total_hours.
---@return zhibu.values
function exceptions:pluck(field) end
--- How many records have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.field_name.exception A field's name, or a path: class.total_hours.
---@return table<string, integer>
function exceptions:group(field) end
--- How many records have each value of a field, drawn as bars; with a number field its sum. / 字段的每个值各有多少条，画成条形；给出数字字段则求和。
---@param field zhibu.field_name.exception A field's name, or a path: class.total_hours.
---@param sum zhibu.field_name.exception? A number field that is added up.
---@return table<string, integer>
function exceptions:bar(field, sum) end
--- The sum of a number field; blanks are left out. / 数字字段求和，未填的不计。
---@param field zhibu.field_name.exception A field's name, or a path: class.total_hours.
---@return zhibu.number
function exceptions:sum(field) end
--- The mean of a number field over those that have it; nil where none has. / 数字字段的平均数，只算已填的；都未填时为 nil。
---@param field zhibu.field_name.exception A field's name, or a path: class.total_hours.
---@return zhibu.number
function exceptions:mean(field) end
--- The least value of a field. / 字段的最小值。
---@param field zhibu.field_name.exception A field's name, or a path: class.total_hours.
---@return zhibu.value?
function exceptions:min(field) end
--- The greatest value of a field. / 字段的最大值。
---@param field zhibu.field_name.exception A field's name, or a path: class.total_hours.
---@return zhibu.value?
function exceptions:max(field) end
--- Calls a function with each record, in their order. / 依次用每条记录调用函数。
---@param action fun(record: zhibu.exception) Called with each record.
function exceptions:each(action) end
--- An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record. / 依次给出各字段的值，不给记录，次序同字段；第一个字段须每条都填。
---@param ... zhibu.field_name.exception Names of fields, or paths.
---@return fun(): zhibu.value, zhibu.value?, zhibu.value?, zhibu.value?
function exceptions:rows(...) end

--- What a check says of a subject in a period. / 一条规则对一个对象在一个期间的结论。
---@class zhibu.finding
---@field check string The check's id. / 规则
---@field plugin string The plugin that declares the check. / 插件
---@field subject zhibu.record Whom or which record it judges. / 对象
---@field model string The subject's model. / 对象种类
---@field period zhibu.period? The period that it judges; none for a record without a day. / 期间
---@field verdict "met"|"not_met"|"undetermined"|"not_applicable"|"not_evaluated" met, not_met, undetermined, not_applicable or not_evaluated. / 结论
---@field severity "info"|"warning"|"error" What a miss weighs: error, warning or info. / 程度
---@field level "must"|"generally"|"in_principle"|"unit"|"practice" How strictly the rule binds. / 约束力
---@field unit zhibu.unit? The unit that the subject is, or is of. / 组织
---@field missing zhibu.values What is lacking. / 缺少
---@field found zhibu.values What is there and should not be. / 多出
---@field actual (zhibu.number|string)? What was found, a number or a word. / 实际
---@field target (zhibu.number|string)? What was asked for. / 应达到
---@field pending zhibu.day? The day until which it may change. / 可变至
---@field provisional boolean Whether it hangs on a calendar that is not known yet. / 暂定
---@field excepted boolean Whether a recorded exception covers it. / 例外
---@field note string? A sentence more. / 说明

--- What is asked of verdicts. / 对结论的条件。
---@class zhibu.conditions.verdict
---@field check (string|string[]|zhibu.test)? The check's id. / 规则
---@field plugin (string|string[]|zhibu.test)? The plugin that declares the check. / 插件
---@field subject (string|zhibu.record|string[]|zhibu.test)? Whom or which record it judges. / 对象
---@field model (string|string[]|zhibu.test)? The subject's model. / 对象种类
---@field period (string|zhibu.period|zhibu.test)? The period that it judges; none for a record without a day. / 期间
---@field verdict ("met"|"not_met"|"undetermined"|"not_applicable"|"not_evaluated"|("met"|"not_met"|"undetermined"|"not_applicable"|"not_evaluated")[]|zhibu.verdict|zhibu.test)? met, not_met, undetermined, not_applicable or not_evaluated. / 结论
---@field severity ("info"|"warning"|"error"|("info"|"warning"|"error")[]|zhibu.test)? What a miss weighs: error, warning or info. / 程度
---@field level ("must"|"generally"|"in_principle"|"unit"|"practice"|("must"|"generally"|"in_principle"|"unit"|"practice")[]|zhibu.test)? How strictly the rule binds. / 约束力
---@field unit (string|zhibu.unit|string[]|zhibu.test)? The unit that the subject is, or is of. / 组织
---@field missing (string|string[]|zhibu.test)? What is lacking. / 缺少
---@field found (string|string[]|zhibu.test)? What is there and should not be. / 多出
---@field actual (zhibu.number|zhibu.number[]|zhibu.test)? What was found, a number or a word. / 实际
---@field target (zhibu.number|zhibu.number[]|zhibu.test)? What was asked for. / 应达到
---@field pending (string|zhibu.period|zhibu.day|zhibu.test)? The day until which it may change. / 可变至
---@field provisional (boolean|zhibu.test)? Whether it hangs on a calendar that is not known yet. / 暂定
---@field excepted (boolean|zhibu.test)? Whether a recorded exception covers it. / 例外
---@field note (string|string[]|zhibu.test)? A sentence more. / 说明

---@alias zhibu.verdict_field "check"|"plugin"|"subject"|"model"|"period"|"verdict"|"severity"|"level"|"unit"|"missing"|"found"|"actual"|"target"|"pending"|"provisional"|"excepted"|"note"

--- What all checks say. / 全部规则的结论。
---@class zhibu.verdicts
---@operator call: zhibu.finding
---@operator len: integer
verdicts = {}
--- Only those for which the conditions hold; period and check say what is judged. / 只要符合条件的：条件表，或对每条记录作答的函数。
---@param conditions zhibu.conditions.verdict|fun(verdict: zhibu.finding): boolean A table of conditions, or a function of the verdict.
---@return zhibu.verdicts
function verdicts:where(conditions) end
--- Those about a record; of a unit also those about what is its own. / 属于某条记录的，可再限于一个期间。
---@param record zhibu.record The record.
---@return zhibu.verdicts
function verdicts:of(record) end
--- In the order of a field; with - before it from the greatest. / 按字段排序；字段前加 - 为倒序。
---@param field string The field.
---@return zhibu.verdicts
function verdicts:sort(field) end
--- The first so many. / 前若干条。
---@param count integer How many.
---@return zhibu.verdicts
function verdicts:take(count) end
--- How many. / 有多少条。
---@return integer
function verdicts:count() end
--- The first verdict, or nil. / 第一条，没有则为 nil。
---@return zhibu.finding?
function verdicts:first() end
--- Whether there is one; with conditions, one for which they hold. / 是否有；写了条件，则是否有符合的。
---@param conditions (zhibu.conditions.verdict|fun(verdict: zhibu.finding): boolean)? A table of conditions, or a function of the verdict.
---@return boolean
function verdicts:any(conditions) end
--- Whether the conditions hold for each; true where there is none. / 是否每条都符合条件；一条也没有时为 true。
---@param conditions zhibu.conditions.verdict|fun(verdict: zhibu.finding): boolean A table of conditions, or a function of the verdict.
---@return boolean
function verdicts:all(conditions) end
--- The values of a field, one a verdict. / 一个字段的各个值，每条一个；引用则为记录。
---@param field zhibu.verdict_field The field.
---@return zhibu.values
function verdicts:pluck(field) end
--- How many verdicts have each value of a field. / 字段的每个值各有多少条。
---@param field zhibu.verdict_field The field.
---@return table<string, integer>
function verdicts:group(field) end
--- Calls a function with each verdict, in their order. / 依次用每条记录调用函数。
---@param action fun(verdict: zhibu.finding) Called with each verdict.
function verdicts:each(action) end

--- What this file is. / 插件
---@class zhibu.settings.plugin
---@field name string Its name: settings and other plugins call it so. / 名称
---@field version string Three numbers, as 1.0.0. / 版本
---@field needs (string|string[])? The oldest Zhibu and the oldest plugins that it works with: "zhibu >= 0.1", or a list of such. / 需要的版本
---@field [integer] string

---@class zhibu.part.plugin
---@param settings zhibu.settings.plugin
---@return zhibu.part.plugin
function plugin(settings) end

--- A kind of activity. / 活动类型
---@class zhibu.settings.activity_type
---@field zh string The label in Chinese. / 中文名称
---@field aliases (string|string[])? Other spellings in sheets. / 别名
---@field roles table<string, string>? Parts that people take: id = Chinese label. / 角色
---@field fields table<string, zhibu.field>? Fields that it adds: id = text { … }, integer { … }. / 附加字段
---@field counts_as (zhibu.activity_type[]|table<string, { role: zhibu.role }>)? The kinds that a sitting counts as too: a list, or id = { role = … }. / 同时计为
---@field per_group boolean? Whether a sitting counts once for each group that it names. / 按小组计数
---@field [integer] zhibu.field|zhibu.row|string
---@param id string
---@return fun(settings: zhibu.settings.activity_type): zhibu.declaration
function activity_type(id) end

--- Something that goes step by step. / 程序
---@class zhibu.settings.procedure
---@field zh string The label in Chinese. / 中文名称
---@field on "member"|"project"|"class" The model of those who go through it: member, project, class. / 对象
---@field steps table<string, string> Its dated steps in their order: id = Chinese label. / 步骤
---@field [integer] string
---@param id string
---@return fun(settings: zhibu.settings.procedure): zhibu.declaration
function procedure(id) end

--- A set of rules, as editions with clauses. / 制度
---@class zhibu.settings.regulation
---@field zh string The title in Chinese. / 中文名称
---@field issuer ("national"|"unit")? national or unit. / 发布方
---@field number string? Number of the document. / 文号
---@field [integer] zhibu.row|string
---@overload fun(row: zhibu.row.regulation): zhibu.row
---@param id string
---@return fun(settings: zhibu.settings.regulation): zhibu.declaration
function regulation(id) end

--- The regulation as it stands from a day on. / 版本
---@class zhibu.settings.edition
---@field from zhibu.day|string The first day in force. / 施行日期
---@field through (zhibu.day|string)? The last day in force. / 废止日期
---@field keeps string? The edition whose clauses go on in force where this one does not restate them. / 沿用版本
---@field source string? Where the text can be read. / 来源
---@field certainty ("read"|"secondary"|"memory"|"local")? read, secondary, memory or local. / 确定程度
---@field [integer] zhibu.row|string
---@overload fun(row: zhibu.row.edition): zhibu.row
---@param id string
---@return fun(settings: zhibu.settings.edition): zhibu.row
function edition(id) end

--- An article with its level and its numbers. / 条款
---@class zhibu.settings.clause
---@field zh string? What it says, in Chinese. / 中文说明
---@field article string? Its number. / 条号
---@field level "must"|"generally"|"in_principle"|"unit"|"practice" must, generally, in_principle, unit or practice. / 约束力
---@field tightens string? The clause that it lies on top of: regulation/clause. / 加严的条款
---@field units (string|string[])? The units that have taken it on; all where left out, { } for none yet. / 采用的组织
---@field params (table<string, zhibu.test|zhibu.scale|zhibu.span|string[]>)? Its numbers: name = at_least(1), a scale, a span. / 参数
---@field [integer] string
---@overload fun(row: zhibu.row.clause): zhibu.row
---@param id string
---@return fun(settings: zhibu.settings.clause): zhibu.row
function clause(id) end

--- A rule that can be kept or not. / 规则
---@class zhibu.settings.check
---@field zh string? The label in Chinese. / 中文名称
---@field on "unit"|"group"|"member"|"membership"|"post"|"activity"|"participation"|"regulation"|"edition"|"clause"|"class"|"trainee"|"session"|"mark"|"leave"|"incident"|"stage"|"essay"|"talk"|"ballot"|"payment"|"training"|"document"|"plan"|"plan_item"|"honour"|"programme"|"theme"|"project"|"assignment"|"output"|"chapter"|"repost"|"topic"|"adoption"|"link"|"step"|"tally"|"entry"|"reminder"|"exception" The model of the subjects: member, unit, group, class, trainee, leave, activity … / 对象
---@field per ("month"|"quarter"|"half"|"year"|"class"|"last 5y"|string)? month, quarter, half, year, class, or last 5y; nothing: once a record. / 周期
---@field where zhibu.conditions? Which subjects are asked about. / 范围
---@field exempt zhibu.conditions? Which of them the rule does not bind. / 豁免
---@field former boolean? Whether members who are not on the rolls on the day of judgement are asked about too. / 含不在册党员
---@field cites zhibu.clause_name? The clause: regulation/clause. / 依据
---@field level ("must"|"generally"|"in_principle"|"unit"|"practice")? How strictly it binds, where it cites no clause. / 约束力
---@field enabled boolean? false: an example, asked only where it is named or where the unit switches it on. / 启用
---@field judged_on string? The event on whose day the rule is judged: a step, or a field of a day. / 判断日
---@field run (fun(subject: zhibu.record, period: zhibu.period, rule: zhibu.rule): zhibu.verdict|zhibu.judgement)? The free form: function(subject, period, rule) that returns a verdict. / 函数
---@field [integer] zhibu.body|zhibu.declaration|zhibu.part.case|zhibu.row|string
---@param id string
---@return fun(settings: zhibu.settings.check): zhibu.declaration
function check(id) end

--- A figure that explains itself. / 指标
---@class zhibu.settings.measure
---@field zh string? The label in Chinese. / 中文名称
---@field on "unit"|"group"|"member"|"membership"|"post"|"activity"|"participation"|"regulation"|"edition"|"clause"|"class"|"trainee"|"session"|"mark"|"leave"|"incident"|"stage"|"essay"|"talk"|"ballot"|"payment"|"training"|"document"|"plan"|"plan_item"|"honour"|"programme"|"theme"|"project"|"assignment"|"output"|"chapter"|"repost"|"topic"|"adoption"|"link"|"step"|"tally"|"entry"|"reminder"|"exception" The model that it is read on. / 对象
---@field unit string? 小时, 场 … / 单位
---@field run (fun(subject: zhibu.record, period: zhibu.period): zhibu.number|string|zhibu.figure_parts)? The free form: function(subject, period) that returns a number. / 函数
---@field [integer] zhibu.body|zhibu.declaration|zhibu.part.case|zhibu.row|string
---@param id string
---@return fun(settings: zhibu.settings.measure): zhibu.declaration
function measure(id) end

--- Points for a subject and a period. / 积分
---@class zhibu.settings.score
---@field zh string? The label in Chinese. / 中文名称
---@field on "unit"|"group"|"member"|"membership"|"post"|"activity"|"participation"|"regulation"|"edition"|"clause"|"class"|"trainee"|"session"|"mark"|"leave"|"incident"|"stage"|"essay"|"talk"|"ballot"|"payment"|"training"|"document"|"plan"|"plan_item"|"honour"|"programme"|"theme"|"project"|"assignment"|"output"|"chapter"|"repost"|"topic"|"adoption"|"link"|"step"|"tally"|"entry"|"reminder"|"exception" The model of the subjects: member, unit, group, class, trainee, leave, activity … / 对象
---@field per ("month"|"quarter"|"half"|"year"|"class"|"last 5y"|string)? month, quarter, half, year, class, or last 5y; nothing: once a record. / 周期
---@field where zhibu.conditions? Which subjects are asked about. / 范围
---@field exempt zhibu.conditions? Which of them the rule does not bind. / 豁免
---@field former boolean? Whether members who are not on the rolls on the day of judgement are asked about too. / 含不在册党员
---@field enabled boolean? false: an example, reckoned only where it is named. / 启用
---@field base (zhibu.number|string)? The points to begin with; nothing where it is left out. / 基础分
---@field floor (zhibu.number|string)? Never below. / 下限
---@field cap (zhibu.number|string)? Never above. / 上限
---@field benchmark (zhibu.number|string)? The points that are to be reached. / 基准分
---@field weight (table<string, string|zhibu.number>)? { by = field, value = factor … }: what the items count for. / 权重
---@field grade zhibu.scale? From points to the word for them. / 等次
---@field [integer] zhibu.declaration|zhibu.item|zhibu.part.case|zhibu.part.part|zhibu.part.quota|zhibu.part.veto|zhibu.row|string
---@param id string
---@return fun(settings: zhibu.settings.score): zhibu.declaration
function score(id) end

--- Points for each of something. / 加分
---@class zhibu.settings.plus
---@field where zhibu.conditions? Which of it. / 条件
---@field role (zhibu.role|zhibu.role[])? Only with these roles. / 角色
---@field by ("role"|string)? role, or the field by which a table of points is read. / 分值依据
---@field cap (zhibu.number|string)? At most so many points from this item. / 上限
---@field cap_per ("month"|"quarter"|"half"|"year")? In each month, quarter or half of the period. / 上限周期
---@field required boolean? Whether nothing is known where there is none of it. / 必填
---@field beside zhibu.entered? entered "item": a second figure that is shown and does not count. / 对照
---@field [integer] zhibu.number|string|zhibu.scale|zhibu.judgement|zhibu.entered|table<string, zhibu.number|string>|fun(record: zhibu.record): zhibu.number|string
---@param settings zhibu.settings.plus
---@return zhibu.item
function plus(settings) end

--- Points off for each of something. / 扣分
---@class zhibu.settings.minus
---@field where zhibu.conditions? Which of it. / 条件
---@field role (zhibu.role|zhibu.role[])? Only with these roles. / 角色
---@field by ("role"|string)? role, or the field by which a table of points is read. / 分值依据
---@field cap (zhibu.number|string)? At most so many points from this item. / 上限
---@field cap_per ("month"|"quarter"|"half"|"year")? In each month, quarter or half of the period. / 上限周期
---@field required boolean? Whether nothing is known where there is none of it. / 必填
---@field beside zhibu.entered? entered "item": a second figure that is shown and does not count. / 对照
---@field [integer] zhibu.number|string|zhibu.scale|zhibu.judgement|zhibu.entered|table<string, zhibu.number|string>|fun(record: zhibu.record): zhibu.number|string
---@param settings zhibu.settings.minus
---@return zhibu.item
function minus(settings) end

--- Items that are added up, bounded and weighted together. / 部分
---@class zhibu.settings.part
---@field floor (zhibu.number|string)? Never below. / 下限
---@field cap (zhibu.number|string)? Never above. / 上限
---@field weight (zhibu.number|string)? What its points count for in the whole, as "0.6". / 权重
---@field [integer] zhibu.item|string|zhibu.test|zhibu.judgement

---@class zhibu.part.part
---@param settings zhibu.settings.part
---@return zhibu.part.part
function part(settings) end

--- Checks of which one that is not met takes all points. / 一票否决
---@class zhibu.settings.veto
---@field [integer] string|zhibu.test|zhibu.judgement

---@class zhibu.part.veto
---@param settings zhibu.settings.veto
---@return zhibu.part.veto
function veto(settings) end

--- The grade goes to the best, as many as there are places. / 名额
---@class zhibu.settings.quota
---@field round ("down"|"up"|"half")? down (by default), up or half: how the part becomes a number of places. / 取整
---@field ties string? Equals for too few places: vote (by default), all, none, or order of the ledger. / 同分
---@field from (zhibu.number|string)? The points that the grade asks for. / 起点分
---@field of zhibu.conditions? Who is counted and may get it. / 范围
---@field [integer] string|zhibu.test|zhibu.judgement

---@class zhibu.part.quota
---@param settings zhibu.settings.quota
---@return zhibu.part.quota
function quota(settings) end

--- Sections of sentences and lists whose figures say what they rest on. / 报告
---@class zhibu.settings.report
---@field zh string? The label in Chinese. / 中文名称
---@field on "unit"|"group"|"member"|"membership"|"post"|"activity"|"participation"|"regulation"|"edition"|"clause"|"class"|"trainee"|"session"|"mark"|"leave"|"incident"|"stage"|"essay"|"talk"|"ballot"|"payment"|"training"|"document"|"plan"|"plan_item"|"honour"|"programme"|"theme"|"project"|"assignment"|"output"|"chapter"|"repost"|"topic"|"adoption"|"link"|"step"|"tally"|"entry"|"reminder"|"exception" The model of the subjects: member, unit, group, class, trainee, leave, activity … / 对象
---@field per ("month"|"quarter"|"half"|"year"|"class"|"last 5y"|string)? month, quarter, half, year, class, or last 5y; nothing: once a record. / 周期
---@field where zhibu.conditions? Which subjects are asked about. / 范围
---@field former boolean? Whether members who are not on the rolls on the day of judgement are asked about too. / 含不在册党员
---@field [integer] zhibu.declaration|zhibu.part.case|zhibu.part.section|zhibu.row|string
---@param id string
---@return fun(settings: zhibu.settings.report): zhibu.declaration
function report(id) end

--- A heading with what stands below it. / 章节
---@class zhibu.settings.section
---@field zh string? The heading in Chinese, where the first entry is none. / 中文标题
---@field en string? The heading in English. / 英文标题
---@field [integer] zhibu.part.chart|zhibu.part.list|zhibu.part.sentence|string

---@class zhibu.part.section
---@param settings zhibu.settings.section
---@return zhibu.part.section
function section(settings) end

--- A sentence; a measure's name in braces stands for its figure. / 句子
---@class zhibu.settings.sentence
---@field zh string? The sentence in Chinese. / 中文
---@field en string? The sentence in English. / 英文
---@field [integer] string

---@class zhibu.part.sentence
---@param settings string|zhibu.settings.sentence
---@return zhibu.part.sentence
function sentence(settings) end

--- Records of the subject, or verdicts about it, as rows of a table. / 列表
---@class zhibu.settings.list
---@field columns string|string[] Fields of the records, and measures read on each; of verdicts their fields. / 栏目
---@field where zhibu.conditions? Which of the records. / 条件
---@field sort string? In the order of a field or a measure; with - before it from the greatest. / 排序
---@field [integer] string

---@class zhibu.part.list
---@param settings zhibu.settings.list
---@return zhibu.part.list
function list(settings) end

--- A measure of the subject over the parts of the period. / 图表
---@class zhibu.settings.chart
---@field by ("month"|"quarter"|"half"|"year")? Into what the period is divided; month where it is left out. / 分段
---@field [integer] string

---@class zhibu.part.chart
---@param settings zhibu.settings.chart
---@return zhibu.part.chart
function chart(settings) end

--- The days off of one year, and the days of weekends that are worked in exchange. / 放假安排
---@class zhibu.settings.calendar
---@field zh string? The label in Chinese. / 中文名称
---@field holidays string|string[] Days off: days, and stretches as "2026-10-01..2026-10-07". / 放假
---@field workdays (string|string[])? Days of weekends that are worked. / 调休上班
---@field source string Who announced it, and where it can be read. / 来源
---@field certainty ("read"|"secondary"|"memory"|"local")? read, secondary, memory or local. / 确定程度
---@field [integer] zhibu.part.case|string
---@param id string
---@return fun(settings: zhibu.settings.calendar): zhibu.declaration
function calendar(id) end

--- A value that a unit sets in zhibu.toml; a run reads it as settings.id. / 设置
---@class zhibu.settings.setting
---@field zh string? The label in Chinese. / 中文名称
---@field [integer] zhibu.field|zhibu.row|string
---@param id string
---@return fun(settings: zhibu.settings.setting): zhibu.declaration
function setting(id) end

--- A batch job: it reads the ledger and stages changes, which are written together or not at all. / 任务
---@class zhibu.settings.job
---@field zh string? The label in Chinese. / 中文名称
---@field args table<string, zhibu.field>? What it is told: name = a field, as { year = span { "Which year.", default = "last" } }. / 参数
---@field schedule zhibu.schedule? When it is due: every("month", 5); a negative day counts from the end. / 时间
---@field after (string|string[])? The jobs that go first where several run. / 先行任务
---@field each "unit"? unit: each unit is a part, and a transaction, of its own. / 分部分
---@field where zhibu.conditions? Which units have a part, beside each = "unit". / 范围
---@field run fun(ledger: zhibu.ledger, args: table<string, unknown>, unit: zhibu.unit) function(ledger, args, unit): ledger.entries:add { … } stages a change; unit is that of the part. / 函数
---@field [integer] zhibu.declaration|zhibu.part.case|zhibu.row|string
---@param id string
---@return fun(settings: zhibu.settings.job): zhibu.declaration
function job(id) end

--- How a sheet of a unit's own shape is read: which headings are which fields, where the records end. / 表格
---@class zhibu.settings.sheet
---@field zh string? The label in Chinese. / 中文名称
---@field into string What its records are: a collection, or an activity type. / 记录
---@field set table<string, string>? What each record gets that no column says: field = text. / 固定值
---@field words table<string, string>? Words of the sheet and what is read in their place. / 换词
---@field heading_rows integer? How many rows the headings take; where there is a matrix, what stands above it says so. / 表头行数
---@field key (string|string[])? The fields by which a record that is there already is known; its model's own key where nothing is said. / 认定
---@field stop_at (string|string[])? Texts at the head of a row at which the records end. / 到此为止
---@field ignore (string|string[])? Headings whose columns are not read. / 不读的列
---@field [integer] zhibu.declaration|zhibu.part.case|zhibu.part.column|zhibu.part.matrix|zhibu.row|string
---@param id string
---@return fun(settings: zhibu.settings.sheet): zhibu.declaration
function sheet(id) end

--- A field, and the headings under which the sheet has it. / 列
---@class zhibu.settings.column
---@field required boolean? Whether a sheet without it is none of this shape; true where nothing is said. / 必有
---@field [integer] string

---@class zhibu.part.column
---@param settings zhibu.settings.column
---@return zhibu.part.column
function column(settings) end

--- Cells of which each is a record, under heading rows that tell them apart. / 矩阵
---@class zhibu.settings.matrix
---@field under string|string[] The fields of the heading rows, from top to bottom. / 上方
---@field symbols (table<string, string|zhibu.test>)? What each sign means, blank for no record; no other sign may stand. / 记号
---@field [integer] string

---@class zhibu.part.matrix
---@param settings zhibu.settings.matrix
---@return zhibu.part.matrix
function matrix(settings) end

--- The cells of a sheet, row by row, in a case of a sheet. / 格子
---@class zhibu.settings.grid
---@field [integer] string

---@class zhibu.part.grid
---@param settings zhibu.settings.grid
---@return zhibu.part.grid
function grid(settings) end

--- So many of something in the period. / 计数
---@class zhibu.settings.count
---@field where zhibu.conditions? What is counted of it. / 条件
---@field role (zhibu.role|zhibu.role[])? Only with these roles. / 角色
---@field needs string? The field that confirms that the register was kept. / 登记确认
---@field distinct (string|string[])? Counts each value of this field, or each combination of these fields, once. / 去重字段
---@field [integer] string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.count
---@return zhibu.body
function count(settings) end

--- The sum of a measure passes. / 合计
---@class zhibu.settings.total
---@field [integer] string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.total
---@return zhibu.body
function total(settings) end

--- A number is such a part of another, when the period is over. / 占比
---@class zhibu.settings.share
---@field of string What it is a part of: a number field, a measure, or what is counted. / 总数
---@field where zhibu.conditions? Which of the counted records make the part. / 条件
---@field round ("down"|"up"|"half")? down, up or half: how the part becomes a whole number. / 取整
---@field [integer] string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.share
---@return zhibu.body
function share(settings) end

--- A part of something stays within its allotment. / 限额
---@class zhibu.settings.limit
---@field of string What it is a part of. / 总数
---@field needs string? The field that confirms that the register was kept. / 登记确认
---@field forecast boolean? Whether the rate so far is followed to the end. / 预测
---@field [integer] string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.limit
---@return zhibu.body
function limit(settings) end

--- Enough of those with a vote came, and enough of them agreed; on an activity or a ballot. / 表决
---@class zhibu.settings.vote
---@field present zhibu.test? How many of those due must come. / 到会
---@field yes zhibu.test? How many of those due must agree. / 赞成
---@field of ("members"|"committee")? On an activity, members (by default) or committee: whose meeting it is. / 应到范围
---@field yes_field string? On an activity, the field that holds the number of approvals. / 赞成票字段
---@field [integer] string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.vote
---@return zhibu.body
function vote(settings) end

--- Everyone takes each part; on a unit or a group the whole matrix. / 覆盖
---@class zhibu.settings.coverage
---@field each (table<string, string|string[]>)? The parts: { role = { … } } or { field = { … } }. / 各项
---@field base ("period_end"|"any_day"|"all_days")? period_end, any_day, all_days, or days(n): who is everyone. / 人员基数
---@field where zhibu.conditions? What else must hold of the counted records. / 条件
---@field [integer] string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.coverage
---@return zhibu.body
function coverage(settings) end

--- The field's rank is that which the scale asks for, or above. / 权限
---@class zhibu.settings.ladder
---@field by string The field that holds the rank. / 级别字段
---@field [integer] string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.ladder
---@return zhibu.body
function ladder(settings) end

--- What a field holds is listed; where it holds members, a post that each held on that day: field = values. / 限定
---@class zhibu.settings.allowed
---@field [string] string|string[]|zhibu.test
---@field [integer] string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.allowed
---@return zhibu.body
function allowed(settings) end

--- None of these is found. / 禁止
---@class zhibu.settings.forbidden
---@field where zhibu.conditions? Which of it; for kinds of one model. / 条件
---@field [integer] string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.forbidden
---@return zhibu.body
function forbidden(settings) end

--- All of these fields are filled, and papers of these kinds are there. / 必填
---@class zhibu.settings.required
---@field documents (string|string[])? The kinds of paper that must be there, or rule.name; a returned paper is not there. / 材料
---@field [integer] string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.required
---@return zhibu.body
function required(settings) end

--- The day in a field has not passed. / 到期
---@class zhibu.settings.expires
---@field lead zhibu.span How long before that day it is said that it comes; or rule.name. / 提前
---@field [integer] string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.expires
---@return zhibu.body
function expires(settings) end

--- One event follows another in time. / 期限
---@class zhibu.settings.deadline
---@field from string What it is counted from: a step, or a field of a day. / 起算
---@field to string What must have happened; by the rule of its day it is judged. / 完成
---@field within zhibu.span How long it may take; the first day is not counted. / 时限
---@field latest zhibu.span? How long it may take where a reason is written down. / 最长时限
---@field reason string? The field that holds the reason, as talk.reason. / 理由字段
---@field [integer] string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.deadline
---@return zhibu.body
function deadline(settings) end

--- So much time lies between two events. / 间隔
---@class zhibu.settings.interval
---@field from string What it is counted from: a step, or a field of a day; its own day is not counted. / 起算
---@field to string What it is counted to; by the rule of its day it is judged. / 截止
---@field [integer] string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.interval
---@return zhibu.body
function interval(settings) end

--- The events up to the last one are there, in this order: steps, or fields of a day. / 次序
---@class zhibu.settings.order
---@field same string? For activity types: the field of the sittings whose value they share. / 相同字段
---@field [integer] string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.order
---@return zhibu.body
function order(settings) end

--- What followed from the record leads through these stages: activities, outputs, projects, results, adoptions, raises. / 贯通
---@class zhibu.settings.chain
---@field within zhibu.span? How long it may take from the record's day. / 时限
---@field [integer] string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.chain
---@return zhibu.body
function chain(settings) end

--- A record of its own fits the item of a plan. / 计划落实
---@class zhibu.settings.planned
---@field done_by "units"|"groups"|"members"|"memberships"|"posts"|"activities"|"participations"|"regulations"|"editions"|"clauses"|"classes"|"trainees"|"sessions"|"marks"|"leaves"|"incidents"|"stages"|"essays"|"talks"|"ballots"|"payments"|"trainings"|"documents"|"plans"|"plan_items"|"honours"|"programmes"|"themes"|"projects"|"assignments"|"outputs"|"chapters"|"reposts"|"topics"|"adoptions"|"links"|"steps"|"tallies"|"entries"|"reminders"|"exceptions" The collection whose records do what was planned. / 落实记录
---@field same string|string[] The fields in which the item and its record agree. / 相同字段
---@field tolerance zhibu.span? How far from the day by which it is due, or rule.name; without it the whole time of the plan. / 容许偏差
---@field [integer] string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.planned
---@return zhibu.body
function planned(settings) end

--- No second record holds the same in these fields. / 唯一
---@class zhibu.settings.unique
---@field [integer] string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.unique
---@return zhibu.body
function unique(settings) end

--- What one field holds is among what another holds. / 包含于
---@class zhibu.settings.subset
---@field of string The field that holds all that may be there. / 全体字段
---@field [integer] string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.subset
---@return zhibu.body
function subset(settings) end

--- These numbers, less others, equal another. / 平衡
---@class zhibu.settings.balance
---@field minus (string|string[])? What is taken off. / 减项
---@field equals string What must come out. / 等于
---@field [integer] string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.balance
---@return zhibu.body
function balance(settings) end

--- An amount is the rate that a scale gives for a base. / 分档计算
---@class zhibu.settings.bracket
---@field base string What the rate is of. / 基数
---@field equals string The amount that must come out. / 金额
---@field of ("whole"|"marginal")? whole (by default): one rate on the whole base; marginal: each bracket's rate on its part. / 计算方式
---@field round ("down"|"up"|"half")? down, up or half: how the amount is rounded to hundredths. / 取整
---@field [integer] string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.bracket
---@return zhibu.body
function bracket(settings) end

--- No two of these are at one time. / 不重叠
---@class zhibu.settings.no_overlap
---@field where zhibu.conditions? Which of them; of participations also what their sittings say. / 条件
---@field [integer] string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.no_overlap
---@return zhibu.body
function no_overlap(settings) end

--- What a text says does not stand in an earlier record already. / 不抄袭
---@class zhibu.settings.no_copy
---@field of string? The collection that it is compared with; without it the records of its own kind. / 比对集合
---@field [integer] string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.no_copy
---@return zhibu.body
function no_copy(settings) end

--- One of these is met. / 任一
---@class zhibu.settings.any_of
---@field [integer] zhibu.body|string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.any_of
---@return zhibu.body
function any_of(settings) end

--- All of these are met. / 全部
---@class zhibu.settings.all_of
---@field [integer] zhibu.body|string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.all_of
---@return zhibu.body
function all_of(settings) end

--- The sum of a field over the records of a collection. / 求和
---@class zhibu.settings.sum
---@field of "units"|"groups"|"members"|"memberships"|"posts"|"activities"|"participations"|"regulations"|"editions"|"clauses"|"classes"|"trainees"|"sessions"|"marks"|"leaves"|"incidents"|"stages"|"essays"|"talks"|"ballots"|"payments"|"trainings"|"documents"|"plans"|"plan_items"|"honours"|"programmes"|"themes"|"projects"|"assignments"|"outputs"|"chapters"|"reposts"|"topics"|"adoptions"|"links"|"steps"|"tallies"|"entries"|"reminders"|"exceptions" The collection. / 集合
---@field where zhibu.conditions? Which of its records. / 条件
---@field [integer] string|integer|zhibu.test|zhibu.scale|zhibu.span|zhibu.rule|string[]
---@param settings zhibu.settings.sum
---@return zhibu.body
function sum(settings) end

--- A small ledger and what must come out. / 例子
---@class zhibu.settings.case
---@field as_of (zhibu.day|string)? The day as of which it is judged; by default the last day of the last year that the case names. / 截至日期
---@field args (table<string, string|integer|boolean>)? What the job is told: name = value, as it would be typed. / 任务参数
---@field year string? The year of a grid's days that are written without one. / 年份
---@field [integer] zhibu.declaration|zhibu.part.expect|zhibu.part.grid|zhibu.row|string

---@class zhibu.part.case
---@param id string
---@return fun(settings: zhibu.settings.case): zhibu.part.case
function case(id) end

--- What must come out: subject, period, verdict, in any order. / 期望
---@class zhibu.settings.expect
---@field actual (zhibu.number|string)? What was found. / 实际
---@field target (zhibu.number|string)? What was asked for. / 应达
---@field missing (string|string[])? What is lacking. / 缺少
---@field found (string|string[])? What should not be there. / 多出
---@field pending (zhibu.day|string)? Until when the verdict may change; blank for never. / 待定至
---@field excepted boolean? Whether a recorded exception covers it. / 例外
---@field forecast zhibu.verdict? The verdict that the rate so far leads to. / 预测
---@field value (zhibu.number|string|zhibu.test)? A measure's figure: a number, or at_least(number) for a lower bound. / 数值
---@field points (zhibu.number|string)? A score's points. / 分数
---@field provisional boolean? Whether it rests on a year whose calendar is not announced. / 暂定
---@field added table<string, integer>? How many records a job adds, by collection: { entries = 1 }. / 新增
---@field changed table<string, integer>? How many records a job changes, by collection. / 更改
---@field removed table<string, integer>? How many records a job removes, by collection. / 删除
---@field files integer? How many files a job makes. / 文件数
---@field file string? Which of a job's files the line is about; rows and text are then its own. / 文件
---@field grade (string|zhibu.test)? A score's grade, "vote" or "open"; blank for none. / 等次
---@field reached (boolean|zhibu.test)? Whether a score's benchmark is reached; blank where that is not known. / 达到基准
---@field vetoed boolean? Whether a check has taken all points. / 一票否决
---@field beside (zhibu.number|string|zhibu.test)? A score's second figure, which does not count; blank for none. / 对照分
---@field plus integer? So many working days later, in a case of a calendar. / 工作日数
---@field rows integer? How many records are read, in a case of a sheet; how many rows a job's file has. / 行数
---@field refused (integer|string)? How many are refused, or what stands in one that is. / 退回
---@field day (zhibu.day|string)? The day that comes out, in a case of a calendar. / 日期
---@field text (string|string[])? Sentences of a report, in either language, or rows of its lists: the cells with a blank between. Of a job's file what its lines hold. / 文字
---@field [integer] string|zhibu.period|zhibu.verdict

---@class zhibu.part.expect
---@param settings zhibu.settings.expect
---@return zhibu.part.expect
function expect(settings) end

--- One of a closed list. / 字段
---@class zhibu.settings.choice
---@field zh string? The label in Chinese. / 中文名称
---@field required boolean? Whether it must be filled. / 必填
---@field personal boolean? Whether it is masked unless asked for. / 个人信息
---@field default (string|integer|boolean)? What it is where nothing is given: of a setting, of an argument of a job. / 缺省值
---@field values (string[]|table<string, string>)? The values of a choice: a list of words, or each word with its label, { lecture = "专题讲授" }. / 可选值
---@field [integer] string
---@param settings string|zhibu.settings.choice
---@return zhibu.field
function choice(settings) end

--- A day, a month or a year. / 字段
---@class zhibu.settings.date
---@field zh string? The label in Chinese. / 中文名称
---@field required boolean? Whether it must be filled. / 必填
---@field personal boolean? Whether it is masked unless asked for. / 个人信息
---@field default (string|integer|boolean)? What it is where nothing is given: of a setting, of an argument of a job. / 缺省值
---@field [integer] string
---@param settings string|zhibu.settings.date
---@return zhibu.field
function date(settings) end

--- An exact number with two places. / 字段
---@class zhibu.settings.decimal
---@field zh string? The label in Chinese. / 中文名称
---@field required boolean? Whether it must be filled. / 必填
---@field personal boolean? Whether it is masked unless asked for. / 个人信息
---@field default (string|integer|boolean)? What it is where nothing is given: of a setting, of an argument of a job. / 缺省值
---@field min (zhibu.number|string)? The least value. / 最小值
---@field max (zhibu.number|string)? The greatest value. / 最大值
---@field [integer] string
---@param settings string|zhibu.settings.decimal
---@return zhibu.field
function decimal(settings) end

--- Yes or no. / 字段
---@class zhibu.settings.flag
---@field zh string? The label in Chinese. / 中文名称
---@field required boolean? Whether it must be filled. / 必填
---@field personal boolean? Whether it is masked unless asked for. / 个人信息
---@field default (string|integer|boolean)? What it is where nothing is given: of a setting, of an argument of a job. / 缺省值
---@field [integer] string
---@param settings string|zhibu.settings.flag
---@return zhibu.field
function flag(settings) end

--- A whole number. / 字段
---@class zhibu.settings.integer
---@field zh string? The label in Chinese. / 中文名称
---@field required boolean? Whether it must be filled. / 必填
---@field personal boolean? Whether it is masked unless asked for. / 个人信息
---@field default (string|integer|boolean)? What it is where nothing is given: of a setting, of an argument of a job. / 缺省值
---@field min (zhibu.number|string)? The least value. / 最小值
---@field max (zhibu.number|string)? The greatest value. / 最大值
---@field [integer] string
---@param settings string|zhibu.settings.integer
---@return zhibu.field
function integer(settings) end

--- A record, by its name. / 记录参数
---@class zhibu.settings.link
---@field zh string? The label in Chinese. / 中文名称
---@field required boolean? Whether it must be filled. / 必填
---@field personal boolean? Whether it is masked unless asked for. / 个人信息
---@field default (string|integer|boolean)? What it is where nothing is given: of a setting, of an argument of a job. / 缺省值
---@field of "unit"|"group"|"member"|"membership"|"post"|"activity"|"participation"|"regulation"|"edition"|"clause"|"class"|"trainee"|"session"|"mark"|"leave"|"incident"|"stage"|"essay"|"talk"|"ballot"|"payment"|"training"|"document"|"plan"|"plan_item"|"honour"|"programme"|"theme"|"project"|"assignment"|"output"|"chapter"|"repost"|"topic"|"adoption"|"link"|"step"|"tally"|"entry"|"reminder"|"exception" The model that a link points to. / 所指对象
---@field [integer] string
---@param settings string|zhibu.settings.link
---@return zhibu.field
function link(settings) end

--- A period: 2021, 2021Q3, last. / 期间参数
---@class zhibu.settings.span
---@field zh string? The label in Chinese. / 中文名称
---@field required boolean? Whether it must be filled. / 必填
---@field personal boolean? Whether it is masked unless asked for. / 个人信息
---@field default (string|integer|boolean)? What it is where nothing is given: of a setting, of an argument of a job. / 缺省值
---@field [integer] string
---@param settings string|zhibu.settings.span
---@return zhibu.field
function span(settings) end

--- A text. / 字段
---@class zhibu.settings.text
---@field zh string? The label in Chinese. / 中文名称
---@field required boolean? Whether it must be filled. / 必填
---@field personal boolean? Whether it is masked unless asked for. / 个人信息
---@field default (string|integer|boolean)? What it is where nothing is given: of a setting, of an argument of a job. / 缺省值
---@field [integer] string
---@param settings string|zhibu.settings.text
---@return zhibu.field
function text(settings) end

--- A row of a case: name, then fields by name. / 例子里的一行组织
---@class zhibu.row.unit
---@field [1] string? 组织名称
---@field name string? Name, as on the seal. / 组织名称
---@field kind ("branch"|"党支部"|"temporary"|"临时党支部"|"general_branch"|"党总支"|"committee"|"党委")? What kind of body it is. / 组织类型
---@field code string? Code in the superior's system. / 组织代码
---@field parent string? The body above. / 上级组织
---@field founded (string|zhibu.day)? First day. / 成立日期
---@field dissolved (string|zhibu.day)? Last day. / 撤销日期
---@field term_end (string|zhibu.day)? Last day of the committee's term. / 任期届满日期
---@field has_committee boolean? Whether it has a committee. / 设支委会
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.unit
---@return zhibu.row
function unit(row) end

--- A row of a case: name, then fields by name. / 例子里的一行党小组
---@class zhibu.row.group
---@field [1] string? 小组名称
---@field unit string? The branch it belongs to. / 所在支部
---@field name string? Name within the branch. / 小组名称
---@field from (string|zhibu.day)? First day. / 成立日期
---@field through (string|zhibu.day)? Last day. / 撤销日期
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.group
---@return zhibu.row
function group(row) end

--- A row of a case: name, then fields by name. / 例子里的一行党员
---@class zhibu.row.member
---@field [1] string? 姓名
---@field name string? Full name, as on the roll. / 姓名
---@field code string? Staff number: tells people of one name apart. / 工号
---@field sex ("male"|"男"|"female"|"女")? Sex. / 性别
---@field ethnicity string? Ethnicity. / 民族
---@field birth (string|zhibu.day)? Day of birth. / 出生日期
---@field id_number string? Number of the identity card. / 身份证号
---@field phone string? Phone number. / 联系电话
---@field education string? Highest education. / 学历
---@field joined (string|zhibu.day)? Day of joining the Party. / 入党日期
---@field confirmed (string|zhibu.day)? Day of becoming a full member. / 转正日期
---@field position string? Work post. / 工作岗位
---@field condition ("old"|"年老"|"ill"|"病弱")? Old or ill: rules that exempt such members look here. / 身体状况
---@field unit string? The branch on the as-of day. / 所在支部
---@field group string? The group on the as-of day. / 党小组
---@field status ("full"|"正式党员"|"probationary"|"预备党员")? Full or probationary on the as-of day. / 人员类别
---@field from (string|zhibu.day)? The first day on the rolls. / 转入日期
---@field through (string|zhibu.day)? The last day on the rolls. / 转出日期
---@field post ("secretary"|"书记"|"deputy_secretary"|"副书记"|"organisation"|"组织委员"|"publicity"|"宣传委员"|"discipline"|"纪检委员"|"youth"|"青年委员"|"committee_member"|"委员"|"group_leader"|"党小组长")? Which post. / 党内职务
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.member
---@return zhibu.row
function member(row) end

--- A row of a case: member, unit, from, then fields by name. / 例子里的一行党员履历
---@class zhibu.row.membership
---@field [1] string? 姓名
---@field [2] string? 所在支部
---@field [3] string|zhibu.day? 起始日期
---@field member string? Whose history it is. / 姓名
---@field unit string? The branch in that time. / 所在支部
---@field group string? The group in that time. / 党小组
---@field status ("full"|"正式党员"|"probationary"|"预备党员")? Full or probationary in that time. / 人员类别
---@field from (string|zhibu.day)? First day; empty where it began before the records. / 起始日期
---@field through (string|zhibu.day)? Last day; empty while it lasts. / 截止日期
---@field [integer] string|zhibu.day
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.membership
---@return zhibu.row
function membership(row) end

--- A row of a case: member, post, then fields by name. / 例子里的一行党内职务
---@class zhibu.row.post
---@field [1] string? 姓名
---@field [2] "secretary"|"书记"|"deputy_secretary"|"副书记"|"organisation"|"组织委员"|"publicity"|"宣传委员"|"discipline"|"纪检委员"|"youth"|"青年委员"|"committee_member"|"委员"|"group_leader"|"党小组长"? 党内职务
---@field member string? Who holds it. / 姓名
---@field post ("secretary"|"书记"|"deputy_secretary"|"副书记"|"organisation"|"组织委员"|"publicity"|"宣传委员"|"discipline"|"纪检委员"|"youth"|"青年委员"|"committee_member"|"委员"|"group_leader"|"党小组长")? Which post. / 党内职务
---@field unit string? In which branch. / 所在支部
---@field group string? Of which group, for its leader. / 党小组
---@field from (string|zhibu.day)? First day. / 任职日期
---@field through (string|zhibu.day)? Last day; empty while it lasts. / 免职日期
---@field duties string? What the post is there for. / 岗位职责
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.post
---@return zhibu.row
function post(row) end

--- A row of a case: type, date, then fields by name. / 例子里的一行活动
---@class zhibu.row.activity
---@field [1] zhibu.activity_type? 活动类型
---@field [2] string|zhibu.day? 活动日期
---@field type zhibu.activity_type? The activity type that a plugin declares. / 活动类型
---@field also (zhibu.activity_type|zhibu.activity_type[])? The other kinds that the same sitting is. / 兼为
---@field title string? Name of the sitting. / 活动名称
---@field date (string|zhibu.day)? The day it was held. / 活动日期
---@field starts string? Time of day it began, as 14:30. / 开始时间
---@field ends string? Time of day it ended, as 16:00. / 结束时间
---@field hours zhibu.number? Study hours that it counts for. / 学时
---@field unit string? The branch that held it. / 所属支部
---@field groups (string|string[])? The groups that sat. / 所属党小组
---@field place string? Where. / 活动地点
---@field topic string? What it was about. / 议题
---@field content string? What was said. / 活动内容
---@field decision string? What was decided. / 会议决议
---@field due integer? How many had to come. / 应到人数
---@field attended integer? How many came. / 实到人数
---@field tags (string|string[])? Words by which the branch sorts its sittings, as 党建, 学员管理. / 标签
---@field present (string|string[])? Who did so. / 出席
---@field chair (string|string[])? Who did so. / 主持
---@field recorder (string|string[])? Who did so. / 记录
---@field lecturer (string|string[])? Who did so. / 授课人
---@field teacher (string|string[])? Who did so. / 教员
---@field student (string|string[])? Who did so. / 学员
---@field speaker (string|string[])? Who did so. / 交流发言
---@field report (string|string[])? Who did so. / 作报告
---@field host (string|string[])? Who did so. / 作主持
---@field comment (string|string[])? Who did so. / 作点评
---@field absent (string|string[])? Who did so. / 缺席
---@field leave (string|string[])? Who did so. / 请假
---@field form ("lecture"|"专题讲授"|"organisers_forum"|"组织员论坛"|"offices_forum"|"机关处室论坛"|"case_study"|"案例教学"|"interview"|"访谈式教学"|"experience"|"体验式教学")? How it was held. / 研讨形式
---@field words integer? Length of the transcripts in characters. / 字数
---@field special string? Whom or what a special session is for. / 专场
---@field [integer] string|zhibu.day
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.activity
---@return zhibu.row
function activity(row) end

--- A row of a case: activity, member, then fields by name. / 例子里的一行参加记录
---@class zhibu.row.participation
---@field [1] string? 活动
---@field [2] string? 姓名
---@field activity string? The sitting. / 活动
---@field member string? Who. / 姓名
---@field roles (zhibu.role|zhibu.role[])? The parts that the person took. / 角色
---@field attendance ("present"|"出席"|"leave"|"请假"|"absent"|"缺席"|"made_up"|"已补课")? Whether the person was there. / 出勤
---@field guest boolean? There without being due. / 列席
---@field reason string? Why not there. / 请假原因
---@field type zhibu.activity_type? The sitting's type. / 活动类型
---@field date (string|zhibu.day)? The sitting's day. / 活动日期
---@field hours zhibu.number? The sitting's hours. / 学时
---@field unit string? The branch that held the sitting. / 所属支部
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.participation
---@return zhibu.row
function participation(row) end

--- A row of a case: title, then fields by name. / 例子里的一行制度
---@class zhibu.row.regulation
---@field [1] string? 制度名称
---@field name string? The id under which plugins declare its clauses. / 标识
---@field number string? Number of the document. / 文号
---@field title string? Full title. / 制度名称
---@field issuer string? Who issued it. / 发布单位
---@field owner string? Who looks after it. / 责任人
---@field review (string|zhibu.day)? The day by which it is looked at again. / 复核日期
---@field source string? Where the text can be read. / 来源
---@field [string] string|string[]|integer|boolean|zhibu.day

--- A row of a case: regulation, name, then fields by name. / 例子里的一行制度版本
---@class zhibu.row.edition
---@field [1] string? 制度名称
---@field [2] string? 版本
---@field regulation string? Of which regulation. / 制度名称
---@field name string? Name of the edition, as 2021. / 版本
---@field issued (string|zhibu.day)? Day of issue. / 印发日期
---@field from (string|zhibu.day)? First day in force. / 施行日期
---@field through (string|zhibu.day)? Last day in force; empty while it lasts. / 废止日期
---@field [string] string|string[]|integer|boolean|zhibu.day

--- A row of a case: edition, article, then fields by name. / 例子里的一行条款
---@class zhibu.row.clause
---@field [1] string? 制度版本
---@field [2] string? 条号
---@field edition string? Of which edition. / 制度版本
---@field name string? The id under which plugins declare it. / 标识
---@field article string? Its number. / 条号
---@field text string? Its wording. / 条文
---@field level ("must"|"应当"|"generally"|"一般"|"in_principle"|"原则上"|"unit"|"单位规定"|"practice"|"通行做法")? How strictly it binds. / 约束力
---@field [string] string|string[]|integer|boolean|zhibu.day

--- A row of a case: name, starts, then fields by name. / 例子里的一行班次
---@class zhibu.row.class
---@field [1] string? 班次
---@field [2] string|zhibu.day? 开班日期
---@field name string? Short name that no other class has, as 第118期. / 班次
---@field title string? Full title. / 班次名称
---@field kind ("refresher"|"进修班"|"training"|"培训班"|"seminar"|"专题班"|"teachers"|"师资班")? What kind of class. / 班次类型
---@field starts (string|zhibu.day)? First day. / 开班日期
---@field ends (string|zhibu.day)? Last day. / 结业日期
---@field total_hours zhibu.number? Hours of the whole class. / 总学时
---@field sponsor string? Who asked for the class. / 主办单位
---@field organiser string? The organiser in charge. / 组织员
---@field branch string? Its temporary branch. / 临时党支部
---@field headcount integer? Trainees at the opening, where the roll itself is not kept. / 人数
---@field leaves_kept boolean? Whether somebody confirms that every leave is on the register. / 请假登记完整
---@field incidents_kept boolean? Whether somebody confirms that the register of incidents was kept. / 违纪登记完整
---@field unit string? The branch whose department runs it. / 承办支部
---@field [integer] string|zhibu.day
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.class
---@return zhibu.row
function class(row) end

--- A row of a case: name, class, then fields by name. / 例子里的一行学员
---@class zhibu.row.trainee
---@field [1] string? 姓名
---@field [2] string? 班次
---@field class string? Of which class. / 班次
---@field name string? Full name. / 姓名
---@field number string? Number in the class: tells people of one name apart. / 学员号
---@field employer string? Where the person works, and as what. / 工作单位及职务
---@field group string? Group within the class. / 组别
---@field role ("trainee"|"学员"|"committee"|"班委"|"monitor"|"班长"|"secretary"|"支部书记"|"leader"|"带班领导")? Part in the class. / 班委职务
---@field phone string? Phone number. / 联系电话
---@field person string? Code of the person, the same in every class: what tells people from trainee-times. / 人员编号
---@field unit string? The branch whose department runs the class. / 承办支部
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.trainee
---@return zhibu.row
function trainee(row) end

--- A row of a case: class, date, then fields by name. / 例子里的一行课次
---@class zhibu.row.session
---@field [1] string? 班次
---@field [2] string|zhibu.day? 日期
---@field class string? Of which class. / 班次
---@field date (string|zhibu.day)? The day. / 日期
---@field half ("am"|"上午"|"pm"|"下午"|"evening"|"晚上")? Morning, afternoon or evening. / 时段
---@field topic string? What it is about. / 课程主题
---@field teacher string? Who teaches. / 授课人
---@field category ("theory"|"理论教育"|"spirit"|"党性教育"|"other"|"其他")? Theory, party spirit or other. / 课程类别
---@field form ("lecture"|"专题讲授"|"organisers_forum"|"组织员论坛"|"offices_forum"|"机关处室论坛"|"case"|"案例教学"|"interview"|"访谈式教学"|"experience"|"体验式教学"|"site"|"现场教学")? How it is taught. / 教学形式
---@field hours zhibu.number? Hours. / 学时
---@field unit string? The branch whose department runs the class. / 承办支部
---@field [integer] string|zhibu.day
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.session
---@return zhibu.row
function session(row) end

--- A row of a case: trainee, date, then fields by name. / 例子里的一行考勤
---@class zhibu.row.mark
---@field [1] string? 姓名
---@field [2] string|zhibu.day? 日期
---@field trainee string? Who. / 姓名
---@field date (string|zhibu.day)? The day. / 日期
---@field half ("am"|"上午"|"pm"|"下午"|"evening"|"晚上")? Morning, afternoon or evening. / 时段
---@field status ("present"|"出勤"|"late"|"迟到"|"sick"|"病假"|"private"|"事假"|"official"|"公假"|"absent"|"旷课")? There, late, on leave or absent. / 考勤状态
---@field note string? Remark. / 备注
---@field class string? The trainee's class. / 班次
---@field unit string? The branch whose department runs the class. / 承办支部
---@field [integer] string|zhibu.day
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.mark
---@return zhibu.row
function mark(row) end

--- A row of a case: trainee, date, then fields by name. / 例子里的一行请假
---@class zhibu.row.leave
---@field [1] string? 姓名
---@field [2] string|zhibu.day? 请假日期
---@field trainee string? Who. / 姓名
---@field date (string|zhibu.day)? First day. / 请假日期
---@field half ("am"|"上午"|"pm"|"下午"|"evening"|"晚上")? The half-day on which it begins. / 开始时段
---@field through (string|zhibu.day)? Last day. / 截止日期
---@field through_half ("am"|"上午"|"pm"|"下午"|"evening"|"晚上")? The half-day on which it ends. / 结束时段
---@field hours zhibu.number? Hours of class that were missed. / 请假学时
---@field days zhibu.number? Days, in halves. / 请假天数
---@field kind ("sick"|"病假"|"private"|"事假"|"official"|"公假")? Sick, private or official. / 请假类别
---@field reason string? Why. / 请假事由
---@field approver ("organiser"|"组织员"|"director"|"部主任"|"vice_president"|"副校长")? The rank of who approved it. / 批准人
---@field returned (string|zhibu.day)? The day of reporting back. / 销假日期
---@field class string? The trainee's class. / 班次
---@field unit string? The branch whose department runs the class. / 承办支部
---@field [integer] string|zhibu.day
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.leave
---@return zhibu.row
function leave(row) end

--- A row of a case: trainee, date, then fields by name. / 例子里的一行违纪
---@class zhibu.row.incident
---@field [1] string? 姓名
---@field [2] string|zhibu.day? 违纪日期
---@field trainee string? Who. / 姓名
---@field date (string|zhibu.day)? The day. / 违纪日期
---@field kind string? What was done. / 违纪情形
---@field sanction ("talk"|"约谈提醒"|"circular"|"通报批评"|"withdrawal"|"责令退学")? What followed. / 处理
---@field notified string? Who was told. / 通报对象
---@field class string? The trainee's class. / 班次
---@field unit string? The branch whose department runs the class. / 承办支部
---@field [integer] string|zhibu.day
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.incident
---@return zhibu.row
function incident(row) end

--- A row of a case: class, stage, date, then fields by name. / 例子里的一行党性教育环节
---@class zhibu.row.stage
---@field [1] string? 班次
---@field [2] "opening"|"入学教育"|"course"|"过程教育"|"closing"|"结业总结"? 教育阶段
---@field [3] string|zhibu.day? 日期
---@field class string? Of which class. / 班次
---@field stage ("opening"|"入学教育"|"course"|"过程教育"|"closing"|"结业总结")? At which stage. / 教育阶段
---@field title string? What it was. / 教育内容
---@field date (string|zhibu.day)? The day. / 日期
---@field unit string? The branch whose department runs the class. / 承办支部
---@field [integer] string|zhibu.day
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.stage
---@return zhibu.row
function stage(row) end

--- A row of a case: trainee, kind, date, then fields by name. / 例子里的一行学员成果
---@class zhibu.row.essay
---@field [1] string? 姓名
---@field [2] "analysis"|"党性分析"|"essay"|"论文"|"reflection"|"学习体会"|"other"|"其他"? 学员成果类型
---@field [3] string|zhibu.day? 提交日期
---@field trainee string? Who. / 姓名
---@field kind ("analysis"|"党性分析"|"essay"|"论文"|"reflection"|"学习体会"|"other"|"其他")? What it is. / 学员成果类型
---@field title string? Title. / 题目
---@field date (string|zhibu.day)? The day. / 提交日期
---@field characters integer? Length in characters. / 字数
---@field own_work boolean? Whether the trainee declares that nobody else wrote it. / 本人撰写
---@field grade string? How it was judged. / 评定
---@field class string? The trainee's class. / 班次
---@field [integer] string|zhibu.day
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.essay
---@return zhibu.row
function essay(row) end

--- A row of a case: talker, targets, date, then fields by name. / 例子里的一行谈心谈话
---@class zhibu.row.talk
---@field [1] string? 谈话人
---@field [2] string|string[]? 谈话对象
---@field [3] string|zhibu.day? 谈话日期
---@field date (string|zhibu.day)? The day. / 谈话日期
---@field talker string? Who led the talk. / 谈话人
---@field targets (string|string[])? With whom. / 谈话对象
---@field relation ("committee"|"委员之间"|"committee_member"|"委员与党员"|"members"|"党员之间"|"other"|"其他")? Between whom it was, as the rule divides them. / 谈话关系
---@field method ("individual"|"个别谈话"|"collective"|"集体谈话"|"organisation"|"组织约谈")? How. / 谈话方式
---@field place string? Where. / 谈话地点
---@field unit string? The branch that keeps the record. / 所属支部
---@field content string? What was said. / 谈话内容
---@field [integer] string|zhibu.day
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.talk
---@return zhibu.row
function talk(row) end

--- A row of a case: activity, title, then fields by name. / 例子里的一行表决
---@class zhibu.row.ballot
---@field [1] string? 活动
---@field [2] string? 表决事项
---@field activity string? The sitting. / 活动
---@field title string? What was voted on. / 表决事项
---@field kind ("resolution"|"决议"|"admission"|"发展党员"|"confirmation"|"转正"|"election"|"选举")? What kind of vote. / 表决类别
---@field member string? About whom. / 姓名
---@field due integer? How many had a vote. / 有表决权人数
---@field present integer? How many of them were there. / 到会人数
---@field yes integer? How many were for it. / 赞成票
---@field no integer? How many were against it. / 反对票
---@field abstained integer? How many abstained. / 弃权票
---@field written integer? How many gave their opinion in writing beforehand: they count as for it. / 书面意见
---@field secret boolean? Whether it was secret. / 无记名
---@field date (string|zhibu.day)? The sitting's day. / 活动日期
---@field unit string? The branch that held the sitting. / 所属支部
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.ballot
---@return zhibu.row
function ballot(row) end

--- A row of a case: member, date, then fields by name. / 例子里的一行党费
---@class zhibu.row.payment
---@field [1] string? 姓名
---@field [2] string|zhibu.day? 缴费月份
---@field member string? Who pays. / 姓名
---@field date (string|zhibu.day)? The month for which it is. / 缴费月份
---@field base zhibu.number? Monthly pay after tax, in yuan: what the dues are reckoned from. / 缴费基数
---@field amount zhibu.number? Dues, in yuan. / 缴费金额
---@field paid (string|zhibu.day)? The day it was paid. / 缴费日期
---@field kind ("regular"|"正常缴纳"|"arrears"|"补缴"|"gift"|"自愿捐赠")? Dues of the month, arrears, or a gift. / 缴费类别
---@field [integer] string|zhibu.day
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.payment
---@return zhibu.row
function payment(row) end

--- A row of a case: member, title, date, then fields by name. / 例子里的一行培训
---@class zhibu.row.training
---@field [1] string? 姓名
---@field [2] string? 培训名称
---@field [3] string|zhibu.day? 培训日期
---@field member string? Who. / 姓名
---@field title string? The course. / 培训名称
---@field date (string|zhibu.day)? First day. / 培训日期
---@field through (string|zhibu.day)? Last day. / 培训结束日期
---@field hours zhibu.number? Hours that it counts for. / 学时
---@field days zhibu.number? Days that it counts for. / 天数
---@field kind ("centralised"|"集中培训"|"online"|"网络培训"|"other"|"其他")? How it was held. / 培训形式
---@field organiser string? Who held it. / 举办单位
---@field [integer] string|zhibu.day
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.training
---@return zhibu.row
function training(row) end

--- A row of a case: title, date, then fields by name. / 例子里的一行材料
---@class zhibu.row.document
---@field [1] string? 材料名称
---@field [2] string|zhibu.day? 材料日期
---@field title string? Title. / 材料名称
---@field kind string? What kind of paper, as 申请书. / 材料类型
---@field date (string|zhibu.day)? Its date: of a speech the day it was published. / 材料日期
---@field file string? Where the file lies. / 文件位置
---@field digest string? SHA-256 of the file, by which a changed file is told. / 文件指纹
---@field source string? Who issued it, or where it can be read. / 材料来源
---@field requirement string? What it is evidence for. / 对应要求
---@field status ("pending"|"待审"|"accepted"|"通过"|"returned"|"退回")? Whether it was looked at. / 审核状态
---@field text string? What it says, or the part that matters: shown, never scored. / 材料正文
---@field member string? Whose paper. / 姓名
---@field unit string? Which branch keeps it. / 所属支部
---@field regulation string? The regulation that it belongs to. / 制度名称
---@field [integer] string|zhibu.day
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.document
---@return zhibu.row
function document(row) end

--- A row of a case: title, year, then fields by name. / 例子里的一行工作计划
---@class zhibu.row.plan
---@field [1] string? 计划名称
---@field [2] integer? 年度
---@field title string? Title, the same for each year's edition. / 计划名称
---@field year integer? The year that it plans. / 年度
---@field unit string? Whose plan. / 所属支部
---@field from (string|zhibu.day)? First day that it covers. / 起始日期
---@field through (string|zhibu.day)? Last day that it covers. / 截止日期
---@field approved (string|zhibu.day)? The day it was approved. / 批准日期
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.plan
---@return zhibu.row
function plan(row) end

--- A row of a case: plan, number, title, then fields by name. / 例子里的一行计划事项
---@class zhibu.row.plan_item
---@field [1] string? 工作计划
---@field [2] string? 事项编号
---@field [3] string? 事项
---@field plan string? Of which plan. / 工作计划
---@field number string? Number within the plan. / 事项编号
---@field title string? What will be done. / 事项
---@field kind ("political"|"政治能力"|"professional"|"专业能力")? Which ability it builds. / 能力类别
---@field responsibility ("main"|"主体责任"|"supervision"|"监督责任"|"own"|"党员自主责任")? Whose responsibility it is. / 责任类别
---@field type zhibu.activity_type? The activity type that does it. / 活动类型
---@field date (string|zhibu.day)? The day by which it is due. / 完成时限
---@field owners (string|string[])? Who answers for it. / 责任人
---@field done (string|zhibu.day)? The day it was done, where no other record shows it. / 完成日期
---@field year integer? The plan's year. / 年度
---@field unit string? Whose plan. / 所属支部
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.plan_item
---@return zhibu.row
function plan_item(row) end

--- A row of a case: title, from, through, then fields by name. / 例子里的一行荣誉
---@class zhibu.row.honour
---@field [1] string? 荣誉名称
---@field [2] string|zhibu.day? 起始年度
---@field [3] string|zhibu.day? 截止年度
---@field title string? Name. / 荣誉名称
---@field issuer string? Who gave it. / 授予单位
---@field awarded (string|zhibu.day)? The day it was given. / 授予日期
---@field from (string|zhibu.day)? First day or year for which it stands. / 起始年度
---@field through (string|zhibu.day)? Last day or year for which it stands. / 截止年度
---@field unit string? The branch that has it. / 所属支部
---@field member string? The member who has it. / 获奖人
---@field [integer] string|zhibu.day
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.honour
---@return zhibu.row
function honour(row) end

--- A row of a case: title, then fields by name. / 例子里的一行研究计划
---@class zhibu.row.programme
---@field [1] string? 研究计划
---@field title string? Title. / 研究计划
---@field sponsor string? Who asked for it. / 委托单位
---@field unit string? Whose programme. / 所属支部
---@field from (string|zhibu.day)? First day. / 起始日期
---@field through (string|zhibu.day)? Last day; empty while it lasts. / 截止日期
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.programme
---@return zhibu.row
function programme(row) end

--- A row of a case: programme, title, then fields by name. / 例子里的一行研究主题
---@class zhibu.row.theme
---@field [1] string? 研究计划
---@field [2] string? 研究主题
---@field programme string? Of which programme. / 研究计划
---@field title string? Name of the theme. / 研究主题
---@field number integer? Its place among the themes. / 主题序号
---@field unit string? Whose programme. / 所属支部
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.theme
---@return zhibu.row
function theme(row) end

--- A row of a case: title, then fields by name. / 例子里的一行课题
---@class zhibu.row.project
---@field [1] string? 课题名称
---@field title string? Title. / 课题名称
---@field level ("project"|"项目"|"sub_project"|"子课题")? Project or sub-project. / 课题级别
---@field parents (string|string[])? The projects that it is a part of; none for a project. / 上级课题
---@field programme string? The programme that it belongs to. / 研究计划
---@field sponsor string? Who outside the branch asked for it. / 委托单位
---@field lead string? Who outside the branch leads it. / 牵头单位
---@field unit string? Whose project. / 所属支部
---@field starts (string|zhibu.day)? First day. / 立项日期
---@field due (string|zhibu.day)? The day by which it is to end. / 计划结项日期
---@field ends (string|zhibu.day)? The day it ended; empty while it lasts. / 结项日期
---@field status ("planned"|"拟立项"|"running"|"在研"|"completed"|"已结项"|"stopped"|"中止")? How far it has come. / 课题状态
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.project
---@return zhibu.row
function project(row) end

--- A row of a case: project, member, then fields by name. / 例子里的一行课题组成员
---@class zhibu.row.assignment
---@field [1] string? 课题名称
---@field [2] string? 姓名
---@field project string? Which project. / 课题名称
---@field member string? Who. / 姓名
---@field role ("lead"|"负责人"|"member"|"成员")? The part in the team. / 课题分工
---@field from (string|zhibu.day)? First day. / 加入日期
---@field through (string|zhibu.day)? Last day; empty while it lasts. / 退出日期
---@field unit string? Whose project. / 所属支部
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.assignment
---@return zhibu.row
function assignment(row) end

--- A row of a case: kind, title, date, then fields by name. / 例子里的一行成果
---@class zhibu.row.output
---@field [1] "article"|"理论文章"|"reflection"|"学习心得"|"transcript"|"讲稿"|"report"|"研究报告"|"rules"|"办法汇编"|"book"|"著述"|"compendium"|"成果汇编"|"other"|"其他"? 成果类型
---@field [2] string? 成果名称
---@field [3] string|zhibu.day? 成果日期
---@field title string? Title. / 成果名称
---@field kind ("article"|"理论文章"|"reflection"|"学习心得"|"transcript"|"讲稿"|"report"|"研究报告"|"rules"|"办法汇编"|"book"|"著述"|"compendium"|"成果汇编"|"other"|"其他")? What it is. / 成果类型
---@field authors (string|string[])? The members who wrote it. / 作者
---@field other_authors string? Authors from outside. / 其他作者
---@field date (string|zhibu.day)? The day it was published or finished. / 成果日期
---@field outlet string? Where it was published; empty where it was not. / 发表载体
---@field number string? Number of the paper's or the journal's edition. / 期号
---@field page string? On which page. / 版面
---@field full_page boolean? Whether it is part of a full page. / 整版
---@field characters integer? Length in characters. / 字数
---@field quoted string? The length as it is quoted, as 30余万字. / 字数表述
---@field activity string? The sitting that it came of. / 来源活动
---@field project string? The project that it came of. / 课题名称
---@field theme string? The theme that it belongs to. / 研究主题
---@field unit string? Whose output. / 所属支部
---@field note string? What others said of it, with the source. Shown, never scored. / 反响
---@field [integer] string|zhibu.day
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.output
---@return zhibu.row
function output(row) end

--- A row of a case: compendium, part, then fields by name. / 例子里的一行汇编篇目
---@class zhibu.row.chapter
---@field [1] string? 成果汇编
---@field [2] string? 成果名称
---@field compendium string? The compendium. / 成果汇编
---@field part string? What is bound in it. / 成果名称
---@field section string? The section that it stands in. / 栏目
---@field number integer? Its place. / 顺序
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.chapter
---@return zhibu.row
function chapter(row) end

--- A row of a case: output, channel, date, then fields by name. / 例子里的一行转载
---@class zhibu.row.repost
---@field [1] string? 成果名称
---@field [2] string? 转载渠道
---@field [3] string|zhibu.day? 推送日期
---@field output string? What was taken up. / 成果名称
---@field channel string? By which channel. / 转载渠道
---@field position string? Where it stood there, as 头条. / 推送位置
---@field date (string|zhibu.day)? The day. / 推送日期
---@field unit string? Whose output. / 所属支部
---@field [integer] string|zhibu.day
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.repost
---@return zhibu.row
function repost(row) end

--- A row of a case: title, date, then fields by name. / 例子里的一行议题
---@class zhibu.row.topic
---@field [1] string? 议题
---@field [2] string|zhibu.day? 提出日期
---@field title string? What is asked. / 议题
---@field source string? Where in the work it comes from. / 工作来源
---@field date (string|zhibu.day)? The day it was raised. / 提出日期
---@field follows string? The speech or document that it follows up. / 跟进文件
---@field activity string? The sitting at which it was raised or discussed. / 研讨活动
---@field owner string? Who looks after it. / 责任人
---@field unit string? Whose question. / 所属支部
---@field status ("open"|"待解决"|"closed"|"已解决")? Open or closed. / 议题状态
---@field answer string? What was found. / 研讨结论
---@field [integer] string|zhibu.day
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.topic
---@return zhibu.row
function topic(row) end

--- A row of a case: title, date, then fields by name. / 例子里的一行采纳举措
---@class zhibu.row.adoption
---@field [1] string? 举措
---@field [2] string|zhibu.day? 采纳日期
---@field title string? The measure. / 举措
---@field date (string|zhibu.day)? The day it was adopted. / 采纳日期
---@field adopter string? Who adopted it. / 采纳单位
---@field output string? The result that it takes over. / 成果名称
---@field unit string? Whose result it was. / 所属支部
---@field [integer] string|zhibu.day
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.adoption
---@return zhibu.row
function adoption(row) end

--- A row of a case: topic, then fields by name. / 例子里的一行贯通链条
---@class zhibu.row.link
---@field [1] string? 议题
---@field topic string? The topic that the work set. / 议题
---@field activity string? The sitting that studied it. / 学习活动
---@field output string? What the study gave. / 学习成果
---@field project string? The research that took it up. / 课题
---@field result string? What the research gave. / 研究成果
---@field adoption string? The measure that the work adopted. / 采纳举措
---@field raises string? The new topic that the measure raised. / 新议题
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.link
---@return zhibu.row
function link(row) end

--- A row of a case: member, then fields by name. / 例子里的一行程序步骤
---@class zhibu.row.step
---@field [1] string? 姓名
---@field procedure string? The procedure, as plugins declare it. / 程序
---@field step string? The step, as the procedure calls it. / 步骤
---@field date (string|zhibu.day)? The day it was taken. / 办理日期
---@field member string? About whom. / 姓名
---@field project string? About which project. / 课题名称
---@field class string? About which class. / 班次
---@field answer ("agreed"|"同意"|"filed"|"备案"|"refused"|"不同意")? What the body that was asked said. / 答复
---@field body string? Who decided. / 办理主体
---@field reason string? Why it took longer, where the rule asks for a reason. / 延期理由
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.step
---@return zhibu.row
function step(row) end

--- A row of a case: item, date, amount, then fields by name. / 例子里的一行统计数
---@class zhibu.row.tally
---@field [1] string? 统计项目
---@field [2] string|zhibu.day? 统计时间
---@field [3] zhibu.number? 数值
---@field item string? What was counted. / 统计项目
---@field date (string|zhibu.day)? The day or the year for which it stands. / 统计时间
---@field amount zhibu.number? The number. / 数值
---@field quoted string? The number as it is quoted, as 130多个. / 表述
---@field unit string? Whose number. / 所属支部
---@field source string? Where it comes from. / 数据来源
---@field [integer] string|zhibu.day
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.tally
---@return zhibu.row
function tally(row) end

--- A row of a case: member, item, date, then fields by name. / 例子里的一行登记
---@class zhibu.row.entry
---@field [1] string? 姓名
---@field [2] string? 登记项目
---@field [3] string|zhibu.day? 登记日期
---@field member string? For whom. / 姓名
---@field trainee string? For which trainee. / 学员
---@field item string? What is entered. / 登记项目
---@field date (string|zhibu.day)? The day or the year for which it stands. / 登记日期
---@field amount zhibu.number? Points or another number. / 登记数值
---@field grade ("excellent"|"优秀"|"qualified"|"合格"|"basically_qualified"|"基本合格"|"unqualified"|"不合格")? The grade. / 评定等次
---@field basis string? What it rests on. / 登记依据
---@field unit string? For which branch, where it is about no person. / 所属支部
---@field [integer] string|zhibu.day
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.entry
---@return zhibu.row
function entry(row) end

--- A row of a case: title, date, then fields by name. / 例子里的一行提醒
---@class zhibu.row.reminder
---@field [1] string? 提醒事项
---@field [2] string|zhibu.day? 提醒日期
---@field title string? What. / 提醒事项
---@field date (string|zhibu.day)? By when. / 提醒日期
---@field owner string? By whom. / 责任人
---@field unit string? By which branch. / 所属支部
---@field done (string|zhibu.day)? The day it was done; empty while it is open. / 完成日期
---@field note string? What it is about. / 备注
---@field [integer] string|zhibu.day
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.reminder
---@return zhibu.row
function reminder(row) end

--- A row of a case: check, then fields by name. / 例子里的一行例外
---@class zhibu.row.exception
---@field [1] string? 规则
---@field check string? The check, as plugin.check. / 规则
---@field member string? For whom. / 姓名
---@field unit string? For which branch. / 所属支部
---@field class string? For which class. / 班次
---@field reason string? Why. / 例外理由
---@field approver string? Who allowed it. / 批准人
---@field from (string|zhibu.day)? First day. / 起始日期
---@field through (string|zhibu.day)? Last day; empty where none is set. / 截止日期
---@field [string] string|string[]|integer|boolean|zhibu.day
---@param row zhibu.row.exception
---@return zhibu.row
function exception(row) end

--- The ledger as a job changes it. / 任务所改的台账
---@class zhibu.ledger
---@field units zhibu.ledger.units A branch or a body above it. / 组织
---@field groups zhibu.ledger.groups A group within a branch. / 党小组
---@field members zhibu.ledger.members A person on the rolls. / 党员
---@field memberships zhibu.ledger.memberships A stretch of a member's history in one unit, one group and one status. / 党员履历
---@field posts zhibu.ledger.posts A Party post that a member holds. / 党内职务
---@field activities zhibu.ledger.activities Something that the branch held: one sitting. / 活动
---@field participations zhibu.ledger.participations One person at one sitting, with a set of roles. / 参加记录
---@field regulations zhibu.ledger.regulations A set of rules that the office keeps. / 制度
---@field editions zhibu.ledger.editions A regulation as it stood from a day on. / 制度版本
---@field clauses zhibu.ledger.clauses An article of an edition. / 条款
---@field classes zhibu.ledger.classes A class of trainees. / 班次
---@field trainees zhibu.ledger.trainees A person in one class. / 学员
---@field sessions zhibu.ledger.sessions A half-day on a class's timetable. / 课次
---@field marks zhibu.ledger.marks One trainee's attendance on one half-day. / 考勤
---@field leaves zhibu.ledger.leaves A trainee's leave. / 请假
---@field incidents zhibu.ledger.incidents A breach of the rules by a trainee. / 违纪
---@field stages zhibu.ledger.stages An item of party-spirit education at a stage of a class. / 党性教育环节
---@field essays zhibu.ledger.essays Something that a trainee wrote for the class. / 学员成果
---@field talks zhibu.ledger.talks A heart-to-heart talk. / 谈心谈话
---@field ballots zhibu.ledger.ballots A vote taken at a sitting. / 表决
---@field payments zhibu.ledger.payments Party dues for a month. / 党费
---@field trainings zhibu.ledger.trainings A course that a member attended elsewhere. / 培训
---@field documents zhibu.ledger.documents A paper or a file: evidence of something, or what a topic follows up. / 材料
---@field plans zhibu.ledger.plans What a unit means to do in a year, as one edition of a plan. / 工作计划
---@field plan_items zhibu.ledger.plan_items One thing that a plan says will be done. / 计划事项
---@field honours zhibu.ledger.honours An honour, with the years for which it stands. / 荣誉
---@field programmes zhibu.ledger.programmes A programme of research with its themes. / 研究计划
---@field themes zhibu.ledger.themes A theme of a programme. / 研究主题
---@field projects zhibu.ledger.projects A research project or a part of one. / 课题
---@field assignments zhibu.ledger.assignments A member's place on a project's team. / 课题组成员
---@field outputs zhibu.ledger.outputs Something written: an article, a book, a report, a transcript, a compendium. / 成果
---@field chapters zhibu.ledger.chapters An output that is bound in a compendium, at its place. / 汇编篇目
---@field reposts zhibu.ledger.reposts An output taken up by another channel. / 转载
---@field topics zhibu.ledger.topics A question that the work raises. / 议题
---@field adoptions zhibu.ledger.adoptions A measure that the work took over from a result. / 采纳举措
---@field links zhibu.ledger.links What followed from what: work sets a topic, study gives output, research gives results, innovation serves work. / 贯通链条
---@field steps zhibu.ledger.steps A dated step of a procedure. / 程序步骤
---@field tallies zhibu.ledger.tallies A number that somebody counted, where the records themselves are not kept. / 统计数
---@field entries zhibu.ledger.entries Something entered for a person or a branch by hand, with its basis: an appraisal's grade, points outside of the rules. / 登记
---@field reminders zhibu.ledger.reminders Something to be done by a day. / 提醒
---@field exceptions zhibu.ledger.exceptions That a check is waived for somebody until a day: who allowed it and why. / 例外
---@field files zhibu.ledger.files The files that the job makes. / 任务生成的文件
---@field import fun(self: zhibu.ledger, pattern: string, good_rows: boolean?): table[] Stages what sheets of inbox/ bring, in one transaction with the rest; a file with a refused row is left, unless good_rows is true.

--- A file that a job makes: reports/NAME.xlsx, .csv, .json, .md or .txt. / 文件
---@class zhibu.file_parts
---@field columns ((string|string[])[])? Of a query fields, paths, measures and scores; of rows their keys; each alone or as { name, heading }. / 栏目
---@field title string? The line above it. / 标题
---@field period (zhibu.period|string)? For which period measures, scores and the report are read. / 期间
---@field report string? A report in place of a content: yearly, missing. / 报告
---@field unit (zhibu.unit|string)? Of which unit the report tells. / 组织
---@field [1] string
---@field [2] (zhibu.query|zhibu.values|table[]|string[]|string)? A query, a list of rows, or a text.

---@class zhibu.ledger.files
local staged_files = {}
--- Makes a file below reports/ or exports/ when the job has ended well.
---@param file zhibu.file_parts Its name, what it holds, and settings.
function staged_files:add(file) end

--- What a script says, by level. / 运行时说的话
---@class zhibu.log
---@field info fun(...: unknown) Says a line on standard error, as print does.
---@field warn fun(...: unknown) Says a line that is marked and counted as a warning.
---@field debug fun(...: unknown) Says a line that is shown with --verbose.
---@type zhibu.log
log = nil

--- Shows how far a long loop has come: for member in progress(members) do, or progress(done, of).
---@generic T
---@param rows T What is walked over, or how much is done.
---@param of integer? Of how much.
---@return T
function progress(rows, of) end

--- A record that this job adds: it can be pointed to by others. / 任务新增的记录
---@class zhibu.new_record

---@class zhibu.ledger.units
local staged_units = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.unit Its values.
---@return zhibu.new_record
function staged_units:add(row) end
--- Changes fields of a record.
---@param record zhibu.unit|zhibu.new_record The record.
---@param values zhibu.row.unit field = value; blank empties a field.
function staged_units:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.unit|zhibu.new_record The record.
function staged_units:remove(record) end

---@class zhibu.ledger.groups
local staged_groups = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.group Its values.
---@return zhibu.new_record
function staged_groups:add(row) end
--- Changes fields of a record.
---@param record zhibu.group|zhibu.new_record The record.
---@param values zhibu.row.group field = value; blank empties a field.
function staged_groups:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.group|zhibu.new_record The record.
function staged_groups:remove(record) end

---@class zhibu.ledger.members
local staged_members = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.member Its values.
---@return zhibu.new_record
function staged_members:add(row) end
--- Changes fields of a record.
---@param record zhibu.member|zhibu.new_record The record.
---@param values zhibu.row.member field = value; blank empties a field.
function staged_members:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.member|zhibu.new_record The record.
function staged_members:remove(record) end

---@class zhibu.ledger.memberships
local staged_memberships = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.membership Its values.
---@return zhibu.new_record
function staged_memberships:add(row) end
--- Changes fields of a record.
---@param record zhibu.membership|zhibu.new_record The record.
---@param values zhibu.row.membership field = value; blank empties a field.
function staged_memberships:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.membership|zhibu.new_record The record.
function staged_memberships:remove(record) end

---@class zhibu.ledger.posts
local staged_posts = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.post Its values.
---@return zhibu.new_record
function staged_posts:add(row) end
--- Changes fields of a record.
---@param record zhibu.post|zhibu.new_record The record.
---@param values zhibu.row.post field = value; blank empties a field.
function staged_posts:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.post|zhibu.new_record The record.
function staged_posts:remove(record) end

---@class zhibu.ledger.activities
local staged_activities = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.activity Its values.
---@return zhibu.new_record
function staged_activities:add(row) end
--- Changes fields of a record.
---@param record zhibu.activity|zhibu.new_record The record.
---@param values zhibu.row.activity field = value; blank empties a field.
function staged_activities:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.activity|zhibu.new_record The record.
function staged_activities:remove(record) end

---@class zhibu.ledger.participations
local staged_participations = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.participation Its values.
---@return zhibu.new_record
function staged_participations:add(row) end
--- Changes fields of a record.
---@param record zhibu.participation|zhibu.new_record The record.
---@param values zhibu.row.participation field = value; blank empties a field.
function staged_participations:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.participation|zhibu.new_record The record.
function staged_participations:remove(record) end

---@class zhibu.ledger.regulations
local staged_regulations = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.regulation Its values.
---@return zhibu.new_record
function staged_regulations:add(row) end
--- Changes fields of a record.
---@param record zhibu.regulation|zhibu.new_record The record.
---@param values zhibu.row.regulation field = value; blank empties a field.
function staged_regulations:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.regulation|zhibu.new_record The record.
function staged_regulations:remove(record) end

---@class zhibu.ledger.editions
local staged_editions = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.edition Its values.
---@return zhibu.new_record
function staged_editions:add(row) end
--- Changes fields of a record.
---@param record zhibu.edition|zhibu.new_record The record.
---@param values zhibu.row.edition field = value; blank empties a field.
function staged_editions:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.edition|zhibu.new_record The record.
function staged_editions:remove(record) end

---@class zhibu.ledger.clauses
local staged_clauses = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.clause Its values.
---@return zhibu.new_record
function staged_clauses:add(row) end
--- Changes fields of a record.
---@param record zhibu.clause|zhibu.new_record The record.
---@param values zhibu.row.clause field = value; blank empties a field.
function staged_clauses:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.clause|zhibu.new_record The record.
function staged_clauses:remove(record) end

---@class zhibu.ledger.classes
local staged_classes = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.class Its values.
---@return zhibu.new_record
function staged_classes:add(row) end
--- Changes fields of a record.
---@param record zhibu.class|zhibu.new_record The record.
---@param values zhibu.row.class field = value; blank empties a field.
function staged_classes:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.class|zhibu.new_record The record.
function staged_classes:remove(record) end

---@class zhibu.ledger.trainees
local staged_trainees = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.trainee Its values.
---@return zhibu.new_record
function staged_trainees:add(row) end
--- Changes fields of a record.
---@param record zhibu.trainee|zhibu.new_record The record.
---@param values zhibu.row.trainee field = value; blank empties a field.
function staged_trainees:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.trainee|zhibu.new_record The record.
function staged_trainees:remove(record) end

---@class zhibu.ledger.sessions
local staged_sessions = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.session Its values.
---@return zhibu.new_record
function staged_sessions:add(row) end
--- Changes fields of a record.
---@param record zhibu.session|zhibu.new_record The record.
---@param values zhibu.row.session field = value; blank empties a field.
function staged_sessions:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.session|zhibu.new_record The record.
function staged_sessions:remove(record) end

---@class zhibu.ledger.marks
local staged_marks = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.mark Its values.
---@return zhibu.new_record
function staged_marks:add(row) end
--- Changes fields of a record.
---@param record zhibu.mark|zhibu.new_record The record.
---@param values zhibu.row.mark field = value; blank empties a field.
function staged_marks:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.mark|zhibu.new_record The record.
function staged_marks:remove(record) end

---@class zhibu.ledger.leaves
local staged_leaves = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.leave Its values.
---@return zhibu.new_record
function staged_leaves:add(row) end
--- Changes fields of a record.
---@param record zhibu.leave|zhibu.new_record The record.
---@param values zhibu.row.leave field = value; blank empties a field.
function staged_leaves:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.leave|zhibu.new_record The record.
function staged_leaves:remove(record) end

---@class zhibu.ledger.incidents
local staged_incidents = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.incident Its values.
---@return zhibu.new_record
function staged_incidents:add(row) end
--- Changes fields of a record.
---@param record zhibu.incident|zhibu.new_record The record.
---@param values zhibu.row.incident field = value; blank empties a field.
function staged_incidents:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.incident|zhibu.new_record The record.
function staged_incidents:remove(record) end

---@class zhibu.ledger.stages
local staged_stages = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.stage Its values.
---@return zhibu.new_record
function staged_stages:add(row) end
--- Changes fields of a record.
---@param record zhibu.stage|zhibu.new_record The record.
---@param values zhibu.row.stage field = value; blank empties a field.
function staged_stages:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.stage|zhibu.new_record The record.
function staged_stages:remove(record) end

---@class zhibu.ledger.essays
local staged_essays = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.essay Its values.
---@return zhibu.new_record
function staged_essays:add(row) end
--- Changes fields of a record.
---@param record zhibu.essay|zhibu.new_record The record.
---@param values zhibu.row.essay field = value; blank empties a field.
function staged_essays:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.essay|zhibu.new_record The record.
function staged_essays:remove(record) end

---@class zhibu.ledger.talks
local staged_talks = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.talk Its values.
---@return zhibu.new_record
function staged_talks:add(row) end
--- Changes fields of a record.
---@param record zhibu.talk|zhibu.new_record The record.
---@param values zhibu.row.talk field = value; blank empties a field.
function staged_talks:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.talk|zhibu.new_record The record.
function staged_talks:remove(record) end

---@class zhibu.ledger.ballots
local staged_ballots = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.ballot Its values.
---@return zhibu.new_record
function staged_ballots:add(row) end
--- Changes fields of a record.
---@param record zhibu.ballot|zhibu.new_record The record.
---@param values zhibu.row.ballot field = value; blank empties a field.
function staged_ballots:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.ballot|zhibu.new_record The record.
function staged_ballots:remove(record) end

---@class zhibu.ledger.payments
local staged_payments = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.payment Its values.
---@return zhibu.new_record
function staged_payments:add(row) end
--- Changes fields of a record.
---@param record zhibu.payment|zhibu.new_record The record.
---@param values zhibu.row.payment field = value; blank empties a field.
function staged_payments:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.payment|zhibu.new_record The record.
function staged_payments:remove(record) end

---@class zhibu.ledger.trainings
local staged_trainings = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.training Its values.
---@return zhibu.new_record
function staged_trainings:add(row) end
--- Changes fields of a record.
---@param record zhibu.training|zhibu.new_record The record.
---@param values zhibu.row.training field = value; blank empties a field.
function staged_trainings:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.training|zhibu.new_record The record.
function staged_trainings:remove(record) end

---@class zhibu.ledger.documents
local staged_documents = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.document Its values.
---@return zhibu.new_record
function staged_documents:add(row) end
--- Changes fields of a record.
---@param record zhibu.document|zhibu.new_record The record.
---@param values zhibu.row.document field = value; blank empties a field.
function staged_documents:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.document|zhibu.new_record The record.
function staged_documents:remove(record) end

---@class zhibu.ledger.plans
local staged_plans = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.plan Its values.
---@return zhibu.new_record
function staged_plans:add(row) end
--- Changes fields of a record.
---@param record zhibu.plan|zhibu.new_record The record.
---@param values zhibu.row.plan field = value; blank empties a field.
function staged_plans:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.plan|zhibu.new_record The record.
function staged_plans:remove(record) end

---@class zhibu.ledger.plan_items
local staged_plan_items = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.plan_item Its values.
---@return zhibu.new_record
function staged_plan_items:add(row) end
--- Changes fields of a record.
---@param record zhibu.plan_item|zhibu.new_record The record.
---@param values zhibu.row.plan_item field = value; blank empties a field.
function staged_plan_items:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.plan_item|zhibu.new_record The record.
function staged_plan_items:remove(record) end

---@class zhibu.ledger.honours
local staged_honours = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.honour Its values.
---@return zhibu.new_record
function staged_honours:add(row) end
--- Changes fields of a record.
---@param record zhibu.honour|zhibu.new_record The record.
---@param values zhibu.row.honour field = value; blank empties a field.
function staged_honours:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.honour|zhibu.new_record The record.
function staged_honours:remove(record) end

---@class zhibu.ledger.programmes
local staged_programmes = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.programme Its values.
---@return zhibu.new_record
function staged_programmes:add(row) end
--- Changes fields of a record.
---@param record zhibu.programme|zhibu.new_record The record.
---@param values zhibu.row.programme field = value; blank empties a field.
function staged_programmes:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.programme|zhibu.new_record The record.
function staged_programmes:remove(record) end

---@class zhibu.ledger.themes
local staged_themes = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.theme Its values.
---@return zhibu.new_record
function staged_themes:add(row) end
--- Changes fields of a record.
---@param record zhibu.theme|zhibu.new_record The record.
---@param values zhibu.row.theme field = value; blank empties a field.
function staged_themes:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.theme|zhibu.new_record The record.
function staged_themes:remove(record) end

---@class zhibu.ledger.projects
local staged_projects = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.project Its values.
---@return zhibu.new_record
function staged_projects:add(row) end
--- Changes fields of a record.
---@param record zhibu.project|zhibu.new_record The record.
---@param values zhibu.row.project field = value; blank empties a field.
function staged_projects:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.project|zhibu.new_record The record.
function staged_projects:remove(record) end

---@class zhibu.ledger.assignments
local staged_assignments = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.assignment Its values.
---@return zhibu.new_record
function staged_assignments:add(row) end
--- Changes fields of a record.
---@param record zhibu.assignment|zhibu.new_record The record.
---@param values zhibu.row.assignment field = value; blank empties a field.
function staged_assignments:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.assignment|zhibu.new_record The record.
function staged_assignments:remove(record) end

---@class zhibu.ledger.outputs
local staged_outputs = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.output Its values.
---@return zhibu.new_record
function staged_outputs:add(row) end
--- Changes fields of a record.
---@param record zhibu.output|zhibu.new_record The record.
---@param values zhibu.row.output field = value; blank empties a field.
function staged_outputs:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.output|zhibu.new_record The record.
function staged_outputs:remove(record) end

---@class zhibu.ledger.chapters
local staged_chapters = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.chapter Its values.
---@return zhibu.new_record
function staged_chapters:add(row) end
--- Changes fields of a record.
---@param record zhibu.chapter|zhibu.new_record The record.
---@param values zhibu.row.chapter field = value; blank empties a field.
function staged_chapters:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.chapter|zhibu.new_record The record.
function staged_chapters:remove(record) end

---@class zhibu.ledger.reposts
local staged_reposts = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.repost Its values.
---@return zhibu.new_record
function staged_reposts:add(row) end
--- Changes fields of a record.
---@param record zhibu.repost|zhibu.new_record The record.
---@param values zhibu.row.repost field = value; blank empties a field.
function staged_reposts:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.repost|zhibu.new_record The record.
function staged_reposts:remove(record) end

---@class zhibu.ledger.topics
local staged_topics = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.topic Its values.
---@return zhibu.new_record
function staged_topics:add(row) end
--- Changes fields of a record.
---@param record zhibu.topic|zhibu.new_record The record.
---@param values zhibu.row.topic field = value; blank empties a field.
function staged_topics:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.topic|zhibu.new_record The record.
function staged_topics:remove(record) end

---@class zhibu.ledger.adoptions
local staged_adoptions = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.adoption Its values.
---@return zhibu.new_record
function staged_adoptions:add(row) end
--- Changes fields of a record.
---@param record zhibu.adoption|zhibu.new_record The record.
---@param values zhibu.row.adoption field = value; blank empties a field.
function staged_adoptions:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.adoption|zhibu.new_record The record.
function staged_adoptions:remove(record) end

---@class zhibu.ledger.links
local staged_links = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.link Its values.
---@return zhibu.new_record
function staged_links:add(row) end
--- Changes fields of a record.
---@param record zhibu.link|zhibu.new_record The record.
---@param values zhibu.row.link field = value; blank empties a field.
function staged_links:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.link|zhibu.new_record The record.
function staged_links:remove(record) end

---@class zhibu.ledger.steps
local staged_steps = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.step Its values.
---@return zhibu.new_record
function staged_steps:add(row) end
--- Changes fields of a record.
---@param record zhibu.step|zhibu.new_record The record.
---@param values zhibu.row.step field = value; blank empties a field.
function staged_steps:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.step|zhibu.new_record The record.
function staged_steps:remove(record) end

---@class zhibu.ledger.tallies
local staged_tallies = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.tally Its values.
---@return zhibu.new_record
function staged_tallies:add(row) end
--- Changes fields of a record.
---@param record zhibu.tally|zhibu.new_record The record.
---@param values zhibu.row.tally field = value; blank empties a field.
function staged_tallies:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.tally|zhibu.new_record The record.
function staged_tallies:remove(record) end

---@class zhibu.ledger.entries
local staged_entries = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.entry Its values.
---@return zhibu.new_record
function staged_entries:add(row) end
--- Changes fields of a record.
---@param record zhibu.entry|zhibu.new_record The record.
---@param values zhibu.row.entry field = value; blank empties a field.
function staged_entries:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.entry|zhibu.new_record The record.
function staged_entries:remove(record) end

---@class zhibu.ledger.reminders
local staged_reminders = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.reminder Its values.
---@return zhibu.new_record
function staged_reminders:add(row) end
--- Changes fields of a record.
---@param record zhibu.reminder|zhibu.new_record The record.
---@param values zhibu.row.reminder field = value; blank empties a field.
function staged_reminders:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.reminder|zhibu.new_record The record.
function staged_reminders:remove(record) end

---@class zhibu.ledger.exceptions
local staged_exceptions = {}
--- A new record: the columns that everybody knows first, the rest as field = value.
---@param row zhibu.row.exception Its values.
---@return zhibu.new_record
function staged_exceptions:add(row) end
--- Changes fields of a record.
---@param record zhibu.exception|zhibu.new_record The record.
---@param values zhibu.row.exception field = value; blank empties a field.
function staged_exceptions:update(record, values) end
--- Removes a record; one that others point to stays, and the job fails.
---@param record zhibu.exception|zhibu.new_record The record.
function staged_exceptions:remove(record) end

--- This much or more. / 至少这么多。
---@param bound zhibu.bound A number, a day or a span; a fraction as text: "1/3".
---@return zhibu.test
function at_least(bound) end
--- This much or less. / 至多这么多。
---@param bound zhibu.bound A number, a day or a span; a fraction as text: "1/3".
---@return zhibu.test
function at_most(bound) end
--- More than this. / 超过这么多。
---@param bound zhibu.bound A number, a day or a span; a fraction as text: "1/3".
---@return zhibu.test
function more_than(bound) end
--- Less than this. / 不到这么多。
---@param bound zhibu.bound A number, a day or a span; a fraction as text: "1/3".
---@return zhibu.test
function less_than(bound) end
--- Just this. / 正好这么多。
---@param bound zhibu.bound A number, a day or a span; a fraction as text: "1/3".
---@return zhibu.test
function exactly(bound) end
--- From the one to the other, both included. / 从低到高，两端都算。
---@param low zhibu.bound The lower bound.
---@param high zhibu.bound The upper bound.
---@return zhibu.test
function between(low, high) end
--- Earlier than this day. / 早于这一天。
---@param day zhibu.day|string A day.
---@return zhibu.test
function before(day) end
--- Later than this day. / 晚于这一天。
---@param day zhibu.day|string A day.
---@return zhibu.test
function after(day) end
--- A text that holds this one; * stands for any run of characters. / 包含这段文字；* 代表任意文字。
---@param text string 
---@return zhibu.test
function like(text) end
--- None of these. / 不是其中任何一个。
---@param values string[] The values.
---@return zhibu.test
function none_of(values) end
--- Days; the first day is not counted. / 若干天，首日不计。
---@param count integer How many.
---@return zhibu.span
function days(count) end
--- Working days. / 若干工作日。
---@param count integer How many.
---@return zhibu.span
function working_days(count) end
--- Months; the month's end is kept. / 若干月，保持月末。
---@param count integer How many.
---@return zhibu.span
function months(count) end
--- Years. / 若干年。
---@param count integer How many.
---@return zhibu.span
function years(count) end
--- A schedule: every("month", 5) is the fifth; a negative day counts from the end. / 到期时间：every("month", 5) 为每月五日；负数从期末倒数。
---@param period string month, quarter, half or year.
---@param day integer The day of the period.
---@return zhibu.schedule
function every(period, day) end
--- A day, a month or a year. / 一个日期，可以只到月或年。
---@param text string 
---@return zhibu.day
function day(text) end
--- An exact number. / 一个精确的数。
---@param text zhibu.number|string The number.
---@return zhibu.number
function decimal_of(text) end
--- A table from a number to a value: { { bound, value } …, above | below = value }. / 从数量到值的分档表：{ { 上界, 值 } …, above | below = 值 }。
---@param steps zhibu.scale_steps The steps and the last value.
---@return zhibu.scale
function scale(steps) end
--- The points of the entries that are called so. / 手工登记的一项，附依据。
---@param item string As the entry's item has it.
---@return zhibu.entered
function entered(item) end
---@type zhibu.test
filled = nil
---@type zhibu.test
blank = nil
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
--- What a script was given on the command line: name=value. / 命令行给脚本的参数
---@type table<string, string>
args = nil

--- The saved queries, each by its name. / 保存的查询
---@type table<string, unknown>
queries = nil

--- What a saved query answers: a file in queries/. / 保存的查询（queries/ 里的文件）的答案。
---@param name string Its name.
---@return zhibu.value?
function query(name) end

--- Raises where the value is false. / 不成立时报错
---@generic T
---@param value T
---@param message string?
---@return T
function assert(value, message) end
--- Ends with a message. / 报错并停止
---@param message string
---@param level integer?
function error(message, level) end
--- The metatable. / 元表
---@param object unknown
---@return table?
function getmetatable(object) end
--- Sets it; __gc and __mode are refused. / 设置元表，不接受 __gc 和 __mode
---@generic T
---@param object T
---@param metatable table?
---@return T
function setmetatable(object, metatable) end
--- Walks over a list. / 依次取出列表各项
---@generic V
---@param list V[]
---@return fun(list: V[], i: integer?): integer, V
---@return V[]
---@return integer
function ipairs(list) end
--- Walks over a table, in the order of its keys. / 按键的次序取出各项
---@generic K, V
---@param t table<K, V>
---@return fun(t: table<K, V>, key: K?): K, V
---@return table<K, V>
function pairs(t) end
--- The entry behind a key. / 下一项
---@generic K, V
---@param t table<K, V>
---@param key K?
---@return K?
---@return V?
function next(t, key) end
--- Calls, and hands over what is raised. / 调用并接住错误
---@param f function
---@param ... unknown
---@return boolean
---@return unknown ...
function pcall(f, ...) end
--- The same with a handler. / 同上，用函数处理错误
---@param f function
---@param handler function
---@param ... unknown
---@return boolean
---@return unknown ...
function xpcall(f, handler, ...) end
--- Writes a line beside the answer. / 在结果之外写一行
---@param ... unknown
function print(...) end
--- Equality without metatables. / 不经元表比较
---@param a unknown
---@param b unknown
---@return boolean
function rawequal(a, b) end
--- An entry without metatables. / 不经元表取值
---@param t table
---@param key unknown
---@return unknown
function rawget(t, key) end
--- The length without metatables. / 不经元表取长度
---@param t table|string
---@return integer
function rawlen(t) end
--- Sets without metatables. / 不经元表赋值
---@param t table
---@param key unknown
---@param value unknown
---@return table
function rawset(t, key, value) end
--- The values from a place on, or how many. / 第几个以后的值，或个数
---@param index integer|"#"
---@param ... unknown
---@return unknown ...
function select(index, ...) end
--- A number, nil where it is none. / 转成数
---@param value unknown
---@param base integer?
---@return number?
function tonumber(value, base) end
--- As text. / 转成文字
---@param value unknown
---@return string
function tostring(value) end
--- What kind of value it is. / 值的种类
---@param value unknown
---@return string
function type(value) end

--- Texts, byte by byte; utf8 knows characters. / 文字，按字节；按字用 utf8
---@class stringlib
string = {}
--- The bytes from i to j. / 字节
---@param s string
---@param i integer?
---@param j integer?
---@return integer ...
function string.byte(s, i, j) end
--- The text of these bytes. / 由字节得文字
---@param ... integer
---@return string
function string.char(...) end
--- Where a pattern stands. / 查找
---@param s string
---@param pattern string
---@param init integer?
---@param plain boolean?
---@return integer?
---@return integer?
---@return string ...
function string.find(s, pattern, init, plain) end
--- Values in a pattern. / 按格式写出
---@param pattern string
---@param ... unknown
---@return string
function string.format(pattern, ...) end
--- Walks over what fits. / 依次取出匹配
---@param s string
---@param pattern string
---@param init integer?
---@return fun(): string, ...
function string.gmatch(s, pattern, init) end
--- Puts something in the place of what fits. / 替换
---@param s string
---@param pattern string
---@param by string|table|function
---@param most integer?
---@return string
---@return integer
function string.gsub(s, pattern, by, most) end
--- How many bytes. / 字节数
---@param s string
---@return integer
function string.len(s) end
--- In small letters. / 小写
---@param s string
---@return string
function string.lower(s) end
--- In capitals. / 大写
---@param s string
---@return string
function string.upper(s) end
--- What fits. / 匹配
---@param s string
---@param pattern string
---@param init integer?
---@return string? ...
function string.match(s, pattern, init) end
--- So many times. / 重复
---@param s string
---@param times integer
---@param between string?
---@return string
function string.rep(s, times, between) end
--- Back to front. / 倒序
---@param s string
---@return string
function string.reverse(s) end
--- From byte i to j. / 截取
---@param s string
---@param i integer
---@param j integer?
---@return string
function string.sub(s, i, j) end

--- Lists. / 列表
---@class tablelib
table = {}
--- One text of all. / 连成文字
---@param list (string|number)[]
---@param between string?
---@param i integer?
---@param j integer?
---@return string
function table.concat(list, between, i, j) end
--- Puts one in, at the end where no place is said. / 插入
---@generic V
---@param list V[]
---@param place_or_value integer|V
---@param value V?
function table.insert(list, place_or_value, value) end
--- Copies a stretch. / 移动一段
---@generic V
---@param from V[]
---@param i integer
---@param j integer
---@param to integer
---@param into V[]?
---@return V[]
function table.move(from, i, j, to, into) end
--- A table of the values. / 装成表
---@param ... unknown
---@return { n: integer, [integer]: unknown }
function table.pack(...) end
--- Takes one out, the last where no place is said. / 取出
---@generic V
---@param list V[]
---@param place integer?
---@return V
function table.remove(list, place) end
--- Puts them in order. / 排序
---@generic V
---@param list V[]
---@param less (fun(a: V, b: V): boolean)?
function table.sort(list, less) end
--- The values of a list. / 展开
---@generic V
---@param list V[]
---@param i integer?
---@param j integer?
---@return V ...
function table.unpack(list, i, j) end

--- Floats; what the ledger holds is exact and needs none of it. / 浮点数；台账里的数是精确的，用不到它
---@class mathlib
---@field huge number Greater than any number. / 无穷大
---@field pi number π
---@field maxinteger integer The greatest integer. / 最大整数
---@field mininteger integer The least integer. / 最小整数
math = {}
--- Without its sign. / 绝对值
---@param x number
---@return number
function math.abs(x) end
--- Up to a whole number. / 向上取整
---@param x number
---@return integer
function math.ceil(x) end
--- Down to a whole number. / 向下取整
---@param x number
---@return integer
function math.floor(x) end
--- The greatest. / 最大
---@param x number
---@param ... number
---@return number
function math.max(x, ...) end
--- The least. / 最小
---@param x number
---@param ... number
---@return number
function math.min(x, ...) end
--- The remainder. / 余数
---@param x number
---@param y number
---@return number
function math.fmod(x, y) end
--- Whole part and the rest. / 整数部分和小数部分
---@param x number
---@return number
---@return number
function math.modf(x) end
--- Square root. / 平方根
---@param x number
---@return number
function math.sqrt(x) end
--- e to the x. / 指数
---@param x number
---@return number
function math.exp(x) end
--- Logarithm. / 对数
---@param x number
---@param base number?
---@return number
function math.log(x, base) end
--- Sine. / 正弦
---@param x number
---@return number
function math.sin(x) end
--- Cosine. / 余弦
---@param x number
---@return number
function math.cos(x) end
--- Tangent. / 正切
---@param x number
---@return number
function math.tan(x) end
--- Arc sine. / 反正弦
---@param x number
---@return number
function math.asin(x) end
--- Arc cosine. / 反余弦
---@param x number
---@return number
function math.acos(x) end
--- Arc tangent. / 反正切
---@param y number
---@param x number?
---@return number
function math.atan(y, x) end
--- In degrees. / 化为度
---@param x number
---@return number
function math.deg(x) end
--- In radians. / 化为弧度
---@param x number
---@return number
function math.rad(x) end
--- As an integer, nil where it is none. / 转成整数
---@param x unknown
---@return integer?
function math.tointeger(x) end
--- Which kind of number. / 数的种类
---@param x unknown
---@return "integer"|"float"|nil
function math.type(x) end
--- Less, without signs. / 无符号比较
---@param a integer
---@param b integer
---@return boolean
function math.ult(a, b) end
--- The same row of numbers in each run. / 每次运行都一样的随机数
---@param low integer?
---@param high integer?
---@return number
function math.random(low, high) end
--- Begins another row. / 换一列随机数
---@param seed integer?
---@param more integer?
function math.randomseed(seed, more) end

--- Characters. / 字符
---@class utf8lib
---@field charpattern string The pattern of one character. / 一个字符的模式
utf8 = {}
--- The text of these code points. / 由码点得文字
---@param ... integer
---@return string
function utf8.char(...) end
--- The code points from i to j. / 码点
---@param s string
---@param i integer?
---@param j integer?
---@param lax boolean?
---@return integer ...
function utf8.codepoint(s, i, j, lax) end
--- Walks over the characters. / 依次取出字符
---@param s string
---@param lax boolean?
---@return fun(s: string, i: integer): integer, integer
function utf8.codes(s, lax) end
--- How many characters. / 字数
---@param s string
---@param i integer?
---@param j integer?
---@param lax boolean?
---@return integer?
---@return integer?
function utf8.len(s, i, j, lax) end
--- The byte at which a character begins. / 字符的起始字节
---@param s string
---@param n integer
---@param i integer?
---@return integer?
function utf8.offset(s, n, i) end

--- Functions that pause. / 协程
---@class coroutinelib
coroutine = {}
--- Makes one. / 新建
---@param f function
---@return thread
function coroutine.create(f) end
--- Goes on. / 继续
---@param co thread
---@param ... unknown
---@return boolean
---@return unknown ...
function coroutine.resume(co, ...) end
--- Pauses. / 暂停
---@param ... unknown
---@return unknown ...
function coroutine.yield(...) end
--- One as a function. / 包成函数
---@param f function
---@return fun(...): ...
function coroutine.wrap(f) end
--- How it stands. / 状态
---@param co thread
---@return "running"|"suspended"|"normal"|"dead"
function coroutine.status(co) end
--- The one that runs. / 正在运行的
---@return thread
---@return boolean
function coroutine.running() end
--- Whether it can pause. / 能否暂停
---@param co thread?
---@return boolean
function coroutine.isyieldable(co) end

---@type table<string, unknown>
_G = nil
---@type string
_VERSION = nil
