import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { DatasetMeeting } from '../../domain/country'
import { type LocalizedText, localize } from '../../domain/localizedText'
import type { Language } from '../../domain/records'
import { typographic } from '../../domain/typographic'
import { PUBLIC } from '../../policy/rule'
import { type Coverage, type CoverageTable, loadedCountries } from '../../queries/coverage'
import { wordFor } from '../../queries/fields/wordFor'
import { partnerPhrase } from '../../text/nameIndex'
import { InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext, sentenceIn } from '../context'
import { Rule } from '../rules'
import { ActorType, toActor } from './actor'
import { CountryType, LevelType, PartnerCountryType } from './country'

@Rule(PUBLIC)
@ObjectType('ConfidenceCounts', { description: 'Rows by confidence; none: the table states no facts.' })
class ConfidenceCountsType {
	@Field(() => Int)
	high!: number

	@Field(() => Int)
	medium!: number

	@Field(() => Int)
	low!: number

	@Field(() => Int)
	none!: number
}

@Rule(PUBLIC)
@ObjectType('CoverageTable', { description: 'A table of a data set, as it was loaded.' })
export class CoverageTableType {
	constructor(private readonly table: CoverageTable) {}

	@Field(() => String)
	get file(): string {
		return this.table.file
	}

	@Field(() => String)
	get kind(): string {
		return this.table.kind
	}

	@Field(() => String)
	title(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext): string {
		return (
			this.table.title?.[inLanguage(language)] ??
			wordFor(queryContext, 'table', this.table.kind, inLanguage(language))
		)
	}

	@Field(() => String)
	get dataset(): string {
		return this.table.dataset
	}

	@Field(() => Boolean, { description: 'Whether its rows are fictitious.' })
	get scenario(): boolean {
		return this.table.scenario
	}

	@Field(() => String, { description: 'ISO day.' })
	get compiled(): string {
		return this.table.compiled
	}

	@Field(() => Int, {
		description:
			'Lines of the file. They are not records: several rows of one act are one link, a row may restate another, and some rows are records of another kind (an event with a visitor is a visit).',
	})
	get rows(): number {
		return this.table.rows
	}

	@Field(() => ConfidenceCountsType)
	get confidence(): CoverageTable['confidence'] {
		return this.table.confidence
	}

	@Field(() => String)
	origin(@InLanguage() language: Nullable<Language>): string {
		return printed(this.table.origin, language)
	}

	@Field(() => String)
	licence(@InLanguage() language: Nullable<Language>): string {
		return printed(this.table.licence, language)
	}
}

@Rule(PUBLIC)
@ObjectType('Examples', { description: 'Ways in for whoever comes for the first time.' })
class ExamplesType {
	constructor(
		private readonly coverage: Pick<Coverage, 'exampleActors' | 'exampleSearches' | 'exampleQuestions'>,
	) {}

	@Field(() => [ActorType])
	actors(): ActorType[] {
		return this.coverage.exampleActors.map(toActor)
	}

	@Field(() => [String], { description: 'Texts to search for.' })
	searches(@InLanguage() language: Nullable<Language>): readonly string[] {
		return this.coverage.exampleSearches.map((text) => printed(text, language))
	}

	@Field(() => [String], { description: 'Questions in plain words, for `readQuestion`.' })
	questions(@InLanguage() language: Nullable<Language>): readonly string[] {
		return this.coverage.exampleQuestions.map((text) => printed(text, language))
	}
}

@Rule(PUBLIC)
@ObjectType('MeetingDay', { description: 'The day of a meeting.' })
class MeetingDayType {
	constructor(private readonly meeting: DatasetMeeting) {}

	@Field(() => String, { description: 'ISO day.' })
	get date(): string {
		return this.meeting.date
	}

	@Field(() => String)
	title(@InLanguage() language: Nullable<Language>): string {
		return printed(this.meeting.title, language)
	}
}

@Rule(PUBLIC)
@ObjectType('Coverage', {
	description: 'What the data holds and does not hold. Counts leave the scenario out.',
})
export class CoverageType {
	constructor(private readonly coverage: Coverage) {}

	@Field(() => CountryType, { description: 'The other country.' })
	partner(): CountryType {
		return new CountryType(this.coverage.partner.code)
	}

	@Field(() => String, {
		description: 'Being there, as sentences say it: with the preposition that its language asks for.',
	})
	partnerPhrase(@InLanguage() language: Nullable<Language>): string {
		return partnerPhrase(this.coverage.partner, inLanguage(language))
	}

	@Field(() => [PartnerCountryType], {
		description:
			'Every partner country on record, the default one first; all else here is of the one asked about.',
	})
	countries(@Ctx() { queryContext }: RequestContext): PartnerCountryType[] {
		return loadedCountries(queryContext).map((country) => new PartnerCountryType(country))
	}

	@Field(() => [LevelType], { description: 'Levels of the other country, widest first.' })
	levels(): LevelType[] {
		return this.coverage.partner.levels.map((level) => new LevelType(level))
	}

	@Field(() => String, {
		nullable: true,
		description:
			'The level at which lists of overlaps show places where no `rollUpPartner` is asked for; null: as records name them.',
	})
	get listLevel(): string | null {
		return this.coverage.partner.listLevel ?? null
	}

	@Field(() => ExamplesType, { description: 'Ways in that the data proposes.' })
	examples(): ExamplesType {
		return new ExamplesType(this.coverage)
	}

	@Field(() => MeetingDayType, {
		nullable: true,
		description: 'The day of the meeting of the country’s group, on which the record has much to show.',
	})
	meeting(): MeetingDayType | null {
		return this.coverage.meeting && new MeetingDayType(this.coverage.meeting)
	}

	@Field(() => String, {
		description:
			'What the public facts and their versions come to, as a short text: another one means that one came, changed or went.',
	})
	dataVersion(): Promise<string> {
		return this.coverage.dataVersion()
	}

	@Field(() => String, { description: 'Day on which the newest data set was compiled.' })
	get compiled(): string {
		return this.coverage.compiled
	}

	@Field(() => String, { description: 'Today in Europe/Paris: what `asOf` is when it is not given.' })
	today(@Ctx() { queryContext }: RequestContext): string {
		return queryContext.today
	}

	@Field(() => Int, { description: 'Missions from France to the other country.' })
	get missionsDocumented(): number {
		return this.coverage.missionsDocumented
	}

	@Field(() => Int, {
		description:
			'Missions whose start is known at least to the month: the others are never counted in an overlap.',
	})
	get missionsDatedToMonth(): number {
		return this.coverage.missionsDatedToMonth
	}

	@Field(() => Int, { description: 'Visits from the other country to France.' })
	get visitsDocumented(): number {
		return this.coverage.visitsDocumented
	}

	@Field(() => Int, { description: 'Links, however many rows of however many tables state each.' })
	get partnerships(): number {
		return this.coverage.partnerships
	}

	@Field(() => Int, {
		description:
			'Rows of tables that state `partnerships`: the rows of one act or of one joint body are one link.',
	})
	get partnershipRows(): number {
		return this.coverage.partnershipRows
	}

	@Field(() => Int, {
		description: 'Consulates, institutes and trade offices are organisations, not counted here.',
	})
	get offices(): number {
		return this.coverage.offices
	}

	@Field(() => Int, { description: 'What is sought; `offers` are apart.' })
	get wishes(): number {
		return this.coverage.wishes
	}

	@Field(() => Int, { description: 'What is offered.' })
	get offers(): number {
		return this.coverage.offers
	}

	@Field(() => Int, { description: 'Meetings, forums and deadlines; visits are not among them.' })
	get events(): number {
		return this.coverage.events
	}

	@Field(() => Int)
	get sources(): number {
		return this.coverage.sources
	}

	@Field(() => Boolean, { description: 'Whether a fictitious data set is loaded.' })
	get scenarioLoaded(): boolean {
		return this.coverage.scenarioLoaded
	}

	@Field(() => String, { nullable: true, description: 'Day to which its relative dates are anchored.' })
	get scenarioAnchor(): string | null {
		return this.coverage.scenarioAnchor
	}

	@Field(() => [CoverageTableType])
	tables(): CoverageTableType[] {
		return this.coverage.tables.map((table) => new CoverageTableType(table))
	}

	@Field(() => [String])
	licences(@InLanguage() language: Nullable<Language>): readonly string[] {
		return this.coverage.licences.map((licence) => printed(licence, language))
	}

	@Field(() => [String], { description: 'Attributions that the licences ask for.' })
	attributions(@InLanguage() language: Nullable<Language>): readonly string[] {
		return this.coverage.attributions.map((text) => printed(text, language))
	}

	@Field(() => String)
	sentence(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.coverage.sentence, language)
	}

	@Field(() => String, { nullable: true, description: 'Where an error is reported to.' })
	contactEmail(@Ctx() { queryContext }: RequestContext): string | null {
		return queryContext.contactEmail
	}

	@Field(() => String, { description: 'Version of the server.' })
	version(@Ctx() { queryContext }: RequestContext): string {
		return queryContext.version
	}
}

function printed(wording: LocalizedText, language: Nullable<Language>): string {
	return typographic(localize(wording, inLanguage(language)))
}
