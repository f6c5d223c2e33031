// Made by scripts/generate.mjs from schemas/ and src/presets/. Never edited by hand.

/**
 * The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused.
 */
export type Id = string
/**
 * The number people say, such as CRM202405001. Given once, never changed.
 */
export type No = string
/**
 * A time with its offset, YYYY-MM-DDTHH:MM+08:00, or a plain day.
 */
export type Moment = string
/**
 * A text of any length, may have several lines.
 */
export type Text = string
/**
 * The id of a person of the team.
 */
export type MemberId = string
/**
 * A calendar day, YYYY-MM-DD. Never converted between time zones.
 */
export type Day = string
/**
 * A short text on one line.
 */
export type Line = string
/**
 * Where the customer stands.
 */
export type Status = ("prospect" | "interested" | "won" | "silent" | "lost")
/**
 * An amount of money in the currency of the record or of the folder.
 */
export type Amount = number
/**
 * Free labels, each once.
 * 
 * @maxItems 50
 */
export type Tags = readonly string[]
/**
 * Whether it is still to be done.
 */
export type State = ("open" | "done" | "cancelled")
/**
 * How urgent it is. High is shown to the owner and to the lead.
 */
export type Priority = ("high" | "medium" | "low")
/**
 * ISO 4217 code.
 */
export type Currency = string
export type Pattern = string
/**
 * A field, such as needs.description.
 */
export type Path = string
export type StatusList = readonly Status[]
/**
 * The name of an entry of a list in tend.yaml.
 */
export type Key = string
/**
 * Other words accepted as input.
 * 
 * @maxItems 50
 */
export type Aliases = readonly Line[]
/**
 * A number and h, d, w, m or y, such as 24h or 30d.
 */
export type Duration = string
/**
 * @maxItems 200
 */
export type Choices = readonly Choice[]
export type DurationOrOff = string
/**
 * The name of an environment variable that begins with TEND_WEBHOOK_: no setting reaches any other.
 */
export type WebhookVariable = string

export interface Everything {
readonly case: Case
readonly customer: Customer
readonly followup: Followup
readonly opportunity: Opportunity
readonly order: Order
readonly settings: Settings
readonly survey: Survey
readonly task: Task
}
/**
 * An inquiry, a complaint or an after-sales matter. File: cases/<YYYY-MM>/<DD>-<slug>-<id>.yaml.
 */
export interface Case {
readonly id: Id
readonly no?: No
readonly customer: Id
readonly kind: ("inquiry" | "complaint" | "aftersales")
readonly at: Moment
readonly content: Text
readonly category?: string
readonly handler: MemberId
readonly state: ("open" | "doing" | "resolved" | "closed")
readonly responded_at?: Moment
readonly resolved_at?: Moment
readonly result?: Text
readonly satisfied?: boolean
readonly snoozed?: Snoozed
readonly recorded: Recorded
readonly custom?: Custom
readonly notes?: Text
}
/**
 * Postponed until a day, and why.
 */
export interface Snoozed {
readonly until: Day
readonly reason: Text
}
/**
 * Who entered the record, and when. The true time of entry, whatever day the record speaks of.
 */
export interface Recorded {
readonly by: MemberId
readonly at: Moment
}
/**
 * The team's own fields; their shapes are set in tend.yaml under `fields`.
 */
export interface Custom {
[k: string]: string | number | boolean
}
/**
 * One customer: who they are, what they need, where they stand, and who looks after them. File: customers/<slug>-<id>.yaml.
 */
export interface Customer {
readonly id: Id
readonly no?: No
readonly name: Line
/**
 * Old names and old numbers; searched and compared like the name.
 * 
 * @maxItems 50
 */
readonly aliases?: readonly Line[]
/**
 * A person or a company.
 */
readonly kind: ("individual" | "company")
readonly status: Status
/**
 * The step of the team's own sales process, from tend.yaml.
 */
readonly stage?: string
readonly owner: MemberId
readonly industry?: Line
readonly size?: {
/**
 * A number, a range such as 100-500, or lt50 / gt200.
 */
readonly employees?: string
readonly revenue?: Line
}
readonly business?: Text
/**
 * How the customer came to us.
 */
readonly source?: string
readonly source_note?: Line
readonly first_contact: Day
/**
 * @maxItems 100
 */
readonly contacts?: readonly Contact[]
readonly address?: {
readonly province?: Line
readonly city?: Line
readonly detail?: Line
}
readonly person?: {
readonly city?: Line
readonly occupation?: Line
readonly age_band?: Line
readonly gender?: ("female" | "male" | "other")
}
readonly needs?: {
/**
 * @maxItems 20
 */
readonly types?: readonly string[]
readonly description?: Text
readonly quantity?: Line
readonly budget?: Amount
readonly by?: Day
}
/**
 * @maxItems 50
 */
readonly pain_points?: readonly Text[]
readonly preferences?: Text
readonly decision_chain?: Text
/**
 * @maxItems 50
 */
readonly risks?: readonly Text[]
readonly tags?: Tags
/**
 * Only when the computed grade is overruled.
 */
readonly grade?: {
readonly value: ("A" | "B" | "C" | "D")
readonly reason: Text
}
readonly renewal_intent?: ("high" | "medium" | "low" | "unknown")
/**
 * Only when the computed segment is overruled.
 */
readonly segment?: ("key" | "grow" | "risk" | "routine")
/**
 * @maxItems 100
 */
readonly milestones?: readonly Milestone[]
readonly lost?: {
readonly on: Day
readonly reason: string
readonly note?: Text
}
/**
 * No reminders of silence or of a missing plan until this day.
 */
readonly paused?: {
readonly until: Day
readonly reason: Text
}
readonly provenance?: Line
/**
 * The latest second check of the data.
 */
readonly verified?: {
readonly by: MemberId
readonly at: Moment
}
/**
 * In the history library: out of the daily lists, in every review.
 */
readonly archived?: {
readonly on: Day
readonly reason: Text
}
readonly recorded: Recorded
readonly custom?: Custom
readonly notes?: Text
}
export interface Contact {
readonly id: Id
readonly name: Line
readonly title?: Line
readonly primary?: boolean
/**
 * 11 digits for a mainland mobile; a landline with its area code; 400 numbers; +… elsewhere.
 */
readonly phone?: string
readonly email?: string
/**
 * @maxItems 20
 */
readonly other?: readonly OtherWay[]
readonly prefers?: Line
}
export interface OtherWay {
readonly id: Id
readonly platform: Line
readonly handle: Line
}
export interface Milestone {
readonly id: Id
readonly kind: Line
/**
 * YYYY-MM-DD, or MM-DD when the year does not matter.
 */
readonly on: string
readonly yearly?: boolean
readonly calendar?: ("solar" | "lunar")
/**
 * @maxItems 10
 */
readonly remind?: readonly string[]
/**
 * The lunar month is the leap one (闰六月).
 */
readonly leap?: boolean
/**
 * The days of the occurrences that someone took care of.
 * 
 * @maxItems 200
 */
readonly acknowledged?: readonly Day[]
readonly snoozed?: Snoozed
}
/**
 * One conversation with a customer and what follows from it. File: followups/<YYYY-MM>/<DD>-<slug>-<id>.yaml.
 */
export interface Followup {
readonly id: Id
readonly no?: No
readonly customer: Id
readonly at: Moment
/**
 * How we talked. Absent when the record only keeps a change of status.
 */
readonly method?: string
readonly by: MemberId
/**
 * @maxItems 50
 */
readonly participants?: readonly Line[]
readonly contact?: Id
readonly topic?: Line
readonly summary?: Text
readonly feedback?: Text
readonly need_change?: Text
readonly outcome?: {
readonly interested?: boolean
readonly needs_more?: boolean
}
/**
 * @maxItems 50
 */
readonly promises?: readonly PromiseMade[]
/**
 * @maxItems 50
 */
readonly next?: readonly NextAction[]
/**
 * What the customer owes us, and by when we expect it. A later conversation settles it.
 */
readonly waiting?: {
readonly for: Text
readonly expected?: Day
readonly done?: Done
readonly snoozed?: Snoozed
}
/**
 * The change of status or stage that this conversation caused.
 */
readonly move?: {
/**
 * A status or a stage of tend.yaml.
 */
readonly from?: string
/**
 * A status or a stage of tend.yaml.
 */
readonly to: string
readonly reason?: Text
}
readonly opportunity?: Id
readonly case?: Id
readonly recorded: Recorded
readonly custom?: Custom
readonly notes?: Text
}
export interface PromiseMade {
readonly id: Id
readonly what: Text
readonly by: MemberId
readonly due?: Day
readonly state: State
readonly done?: Done
readonly snoozed?: Snoozed
}
/**
 * When it was finished, by whom, and what came of it.
 */
export interface Done {
readonly at: Moment
readonly by: MemberId
readonly result?: Text
}
export interface NextAction {
readonly id: Id
readonly what: Text
readonly owner: MemberId
readonly due: Day
readonly priority: Priority
readonly state: State
readonly done?: Done
readonly snoozed?: Snoozed
}
/**
 * A chance to sell something to a customer. File: opportunities/<YYYY-MM>/<DD>-<slug>-<id>.yaml.
 */
export interface Opportunity {
readonly id: Id
readonly no?: No
readonly customer: Id
readonly title: Line
readonly amount?: Amount
readonly currency?: Currency
/**
 * In per cent; without it that of the stage counts.
 */
readonly probability?: number
/**
 * @maxItems 50
 */
readonly competitors?: readonly Line[]
/**
 * @maxItems 50
 */
readonly decision_makers?: readonly Line[]
readonly stage?: string
readonly expected_close?: Day
readonly owner: MemberId
/**
 * Every change of stage with its day.
 * 
 * @maxItems 200
 */
readonly moves?: readonly StageMove[]
readonly closed?: {
readonly on: Day
readonly result: ("won" | "lost")
readonly reason?: Line
}
readonly snoozed?: Snoozed
readonly recorded: Recorded
readonly custom?: Custom
readonly notes?: Text
}
export interface StageMove {
readonly id: Id
readonly at: Moment
readonly by: MemberId
readonly from?: string
readonly to: string
}
/**
 * A contract, an order or a renewal. File: orders/<YYYY-MM>/<DD>-<slug>-<id>.yaml.
 */
export interface Order {
readonly id: Id
readonly no?: No
readonly customer: Id
readonly kind: ("contract" | "order" | "renewal")
readonly signed_on: Day
readonly contract_no?: Line
readonly amount: Amount
readonly currency?: Currency
readonly annual_amount?: Amount
readonly start_on?: Day
readonly end_on?: Day
/**
 * @maxItems 200
 */
readonly items?: readonly OrderItem[]
readonly snoozed?: Snoozed
readonly recorded: Recorded
readonly custom?: Custom
readonly notes?: Text
}
export interface OrderItem {
readonly id: Id
readonly product: Line
readonly quantity?: number
readonly price?: Amount
}
/**
 * The settings of the team. File: tend.yaml. Everything has a default: an empty file works.
 */
export interface Settings {
/**
 * The defaults that this folder starts from.
 */
readonly preset?: ("standard" | "sheet" | "form" | "tables" | "pipeline" | "care")
/**
 * The name of the team or folder.
 */
readonly name?: string
readonly language?: ("zh" | "en")
readonly currency?: Currency
/**
 * An IANA name such as Asia/Shanghai. A day is due until it ends there.
 */
readonly timezone?: string
/**
 * ISO 3166 code; decides how phone numbers without + are read.
 */
readonly region?: string
readonly week_start?: ("monday" | "sunday")
/**
 * Patterns such as CRM{YYYY}{MM}{seq:3} or A{seq:3}; `off` gives no numbers.
 */
readonly numbering?: {
readonly customer?: Pattern
readonly followup?: Pattern
readonly order?: Pattern
readonly opportunity?: Pattern
readonly task?: Pattern
readonly case?: Pattern
readonly survey?: Pattern
}
/**
 * Fields that must be filled, beside those that always are.
 * 
 * @maxItems 100
 */
readonly require?: readonly Requirement[]
/**
 * @maxItems 500
 */
readonly team?: readonly Member[]
/**
 * What the commands show to members of a role. It hides nothing in the files.
 */
readonly roles?: {
readonly sales?: RoleSettings
readonly service?: RoleSettings
readonly marketing?: RoleSettings
readonly manager?: RoleSettings
}
/**
 * Labels and gates of the five statuses.
 */
readonly statuses?: {
readonly prospect?: StatusSettings
readonly interested?: StatusSettings
readonly won?: StatusSettings
readonly silent?: StatusSettings
readonly lost?: StatusSettings
}
/**
 * From each status, the statuses it may move to.
 */
readonly moves?: {
readonly prospect?: StatusList
readonly interested?: StatusList
readonly won?: StatusList
readonly silent?: StatusList
readonly lost?: StatusList
}
/**
 * The steps of the sales process in their order.
 * 
 * @maxItems 50
 */
readonly stages?: readonly Stage[]
readonly sources?: Choices
/**
 * Offered by forms; any major-minor text is accepted.
 * 
 * @maxItems 500
 */
readonly industries?: readonly Line[]
readonly methods?: Choices
readonly need_types?: Choices
readonly lost_reasons?: Choices
readonly case_categories?: Choices
readonly survey_questions?: Choices
readonly milestone_kinds?: Choices
readonly tags?: Tags
/**
 * @maxItems 100
 */
readonly fields?: readonly CustomField[]
readonly limits?: {
readonly customer_entry?: DurationOrOff
readonly followup_entry?: {
readonly warn?: DurationOrOff
readonly late?: DurationOrOff
}
readonly silent?: DurationOrOff
readonly verify?: DurationOrOff
readonly no_plan?: DurationOrOff
readonly case_response?: DurationOrOff
readonly case_resolution?: DurationOrOff
readonly visit?: DurationOrOff
readonly renewal?: DurationOrOff
/**
 * @maxItems 5
 */
readonly escalate?: readonly Duration[]
}
/**
 * Points for what was signed in the window, by amount and by number of orders; the bands turn their sum into a letter.
 */
readonly grades?: {
readonly window?: Duration
/**
 * One point for each amount that is reached.
 * 
 * @minItems 1
 * @maxItems 10
 */
readonly amount?: readonly Amount[]
/**
 * One point for each number of orders that is reached.
 * 
 * @minItems 1
 * @maxItems 10
 */
readonly frequency?: readonly number[]
/**
 * The fewest points of A, B and C.
 */
readonly bands?: {
readonly A?: number
readonly B?: number
readonly C?: number
}
}
readonly health?: {
readonly weights?: {
readonly frequency?: number
readonly complaints?: number
readonly renewal?: number
readonly satisfaction?: number
readonly orders?: number
}
/**
 * The lowest score of green and of yellow.
 */
readonly bands?: {
readonly green?: number
readonly yellow?: number
}
}
/**
 * How often each segment is cared for; `off` for not at all.
 */
readonly care?: {
readonly key?: DurationOrOff
readonly grow?: DurationOrOff
readonly risk?: DurationOrOff
readonly routine?: DurationOrOff
}
/**
 * Wordings that a follow-up should replace by the concrete fact.
 * 
 * @maxItems 200
 */
readonly vague?: readonly string[]
/**
 * Used as @name in any query.
 */
readonly queries?: {
[k: string]: string
}
readonly privacy?: {
readonly slugs?: ("on" | "off")
}
readonly git?: {
readonly commit?: ("auto" | "off")
readonly pack_after?: DurationOrOff
}
readonly digest?: {
readonly within?: Duration
}
/**
 * How digests are mailed. The server and its password are never kept here: tend help digest.
 */
readonly mail?: {
/**
 * The address that digests come from.
 */
readonly from?: string
}
/**
 * Chat robots that digests are posted to. Their addresses are secrets and are never kept here: tend help digest.
 * 
 * @maxItems 50
 */
readonly webhooks?: readonly Webhook[]
}
export interface Requirement {
readonly record: ("customer" | "followup" | "order" | "opportunity" | "task" | "case" | "survey")
readonly field: Path
/**
 * A query, such as kind:company.
 */
readonly when?: string
}
export interface Member {
readonly id: MemberId
readonly name: Line
readonly email?: string
readonly role?: ("sales" | "service" | "marketing" | "manager")
readonly lead?: MemberId
readonly active?: boolean
}
export interface RoleSettings {
/**
 * All customers, or only one's own and those of the people one leads.
 */
readonly view?: ("all" | "own")
}
export interface StatusSettings {
readonly label?: Label
readonly enter?: Gate
}
export interface Label {
readonly zh: Line
readonly en: Line
}
/**
 * What a move to here requires.
 */
export interface Gate {
/**
 * @maxItems 50
 */
readonly require?: readonly Path[]
/**
 * Queries that the customer must match.
 * 
 * @maxItems 20
 */
readonly when?: readonly string[]
}
export interface Stage {
readonly id: Key
readonly label: Label
readonly aliases?: Aliases
readonly kind: Status
readonly rot?: Duration
/**
 * In per cent.
 */
readonly probability?: number
readonly enter?: Gate
/**
 * @maxItems 50
 */
readonly goals?: readonly Line[]
}
export interface Choice {
readonly id: Key
readonly label: Label
readonly aliases?: Aliases
}
export interface CustomField {
readonly record: ("customer" | "followup" | "order" | "opportunity" | "task" | "case" | "survey")
readonly key: string
readonly type: ("text" | "number" | "day" | "choice" | "flag")
readonly label: Label
readonly required?: boolean
/**
 * @minItems 1
 * @maxItems 100
 */
readonly options?: readonly Line[]
}
export interface Webhook {
readonly name: Key
readonly kind: ("wecom" | "dingtalk" | "feishu" | "slack")
readonly url_env?: WebhookVariable
readonly secret_env?: WebhookVariable
/**
 * Whose digests are posted; everyone's where it is not given.
 * 
 * @maxItems 500
 */
readonly owners?: readonly MemberId[]
}
/**
 * How satisfied a customer is, question by question. File: surveys/<YYYY-MM>/<DD>-<slug>-<id>.yaml.
 */
export interface Survey {
readonly id: Id
readonly no?: No
readonly customer: Id
readonly at: Moment
readonly by: MemberId
/**
 * 1 to 5 for each question of tend.yaml.
 */
readonly scores: {
[k: string]: number
}
readonly comment?: Text
readonly recorded: Recorded
readonly custom?: Custom
readonly notes?: Text
}
/**
 * Work that someone was given, with or without a customer. File: tasks/<YYYY-MM>/<DD>-<slug>-<id>.yaml.
 */
export interface Task {
readonly id: Id
readonly no?: No
readonly customer?: Id
readonly opportunity?: Id
readonly title: Line
readonly owner: MemberId
readonly due: Day
readonly priority: Priority
readonly state: ("todo" | "doing" | "done" | "cancelled")
readonly created_by: MemberId
readonly done?: Done
readonly snoozed?: Snoozed
/**
 * @maxItems 500
 */
readonly comments?: readonly Comment[]
/**
 * @maxItems 100
 */
readonly attachments?: readonly Attachment[]
/**
 * The manager's check of the finished work.
 */
readonly review?: {
readonly by: MemberId
readonly at: Moment
readonly ok: boolean
readonly note?: Text
}
readonly recorded: Recorded
readonly custom?: Custom
readonly notes?: Text
}
export interface Comment {
readonly id: Id
readonly at: Moment
readonly by: MemberId
readonly text: Text
}
export interface Attachment {
readonly id: Id
readonly name?: Line
/**
 * Below attachments/, under a name that was made for it.
 */
readonly path: string
readonly sha256: string
}
