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
import { type RequestContext } from '../context'
import { FieldIn, SentenceField } from '../fields'
import { Rule } from '../rules'
import { ActorType } from './actor'
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
class CoverageTableType {
	@Field(() => String)
	file!: CoverageTable['file']

	@Field(() => String)
	kind!: CoverageTable['kind']

	@Field(() => String)
	title(this: CoverageTable, @InLanguage() language: Language, @Ctx() context: RequestContext) {
		return this.title?.[language] ?? wordFor(context.queryContext, 'table', this.kind, language)
	}

	@Field(() => String)
	dataset!: CoverageTable['dataset']

	@Field(() => Boolean, { description: 'Whether its rows are fictitious.' })
	scenario!: CoverageTable['scenario']

	@Field(() => String, { description: 'ISO day.' })
	compiled!: CoverageTable['compiled']

	@Field(() => Int, {
		description:
			'Lines of the file. They are not records: several rows of one act are one link, a row may restate another, and some rows are records of another kind (an event with a visitor is a visit).',
	})
	rows!: CoverageTable['rows']

	@Field(() => ConfidenceCountsType)
	confidence!: CoverageTable['confidence']

	@Field(() => String)
	origin(this: CoverageTable, @InLanguage() language: Language): string {
		return printed(this.origin, language)
	}

	@Field(() => String)
	licence(this: CoverageTable, @InLanguage() language: Language): string {
		return printed(this.licence, language)
	}
}

@Rule(PUBLIC)
@ObjectType('Examples', { description: 'Ways in for whoever comes for the first time.' })
class ExamplesType {
	@Field(() => [ActorType])
	actors(this: Coverage) {
		return this.exampleActors
	}

	@Field(() => [String], { description: 'Texts to search for.' })
	searches(this: Coverage, @InLanguage() language: Language): readonly string[] {
		return this.exampleSearches.map((text) => printed(text, language))
	}

	@Field(() => [String], { description: 'Questions in plain words, for `readQuestion`.' })
	questions(this: Coverage, @InLanguage() language: Language): readonly string[] {
		return this.exampleQuestions.map((text) => printed(text, language))
	}
}

@Rule(PUBLIC)
@ObjectType('MeetingDay', { description: 'The day of a meeting.' })
class MeetingDayType {
	@Field(() => String, { description: 'ISO day.' })
	date!: DatasetMeeting['date']

	@Field(() => String)
	title(this: DatasetMeeting, @InLanguage() language: Language): string {
		return printed(this.title, language)
	}
}

@Rule(PUBLIC)
@ObjectType('Coverage', {
	description: 'What the data holds and does not hold. Counts leave the scenario out.',
})
export class CoverageType {
	@Field(() => CountryType, { description: 'The other country.' })
	partner(this: Coverage) {
		return { code: this.partner.code }
	}

	@Field(() => String, {
		description: 'Being there, as sentences say it: with the preposition that its language asks for.',
	})
	partnerPhrase(this: Coverage, @InLanguage() language: Language): string {
		return partnerPhrase(this.partner, language)
	}

	@Field(() => [PartnerCountryType], {
		description:
			'Every partner country on record, the default one first; all else here is of the one asked about.',
	})
	countries(@Ctx() { queryContext }: RequestContext) {
		return loadedCountries(queryContext)
	}

	@Field(() => [LevelType], { description: 'Levels of the other country, widest first.' })
	levels(this: Coverage) {
		return this.partner.levels
	}

	@FieldIn<Coverage>('partner', () => String, {
		nullable: true,
		description:
			'The level at which lists of overlaps show places where no `rollUpPartner` is asked for; null: as records name them.',
	})
	listLevel!: string | null

	@Field(() => ExamplesType, { description: 'Ways in that the data proposes.' })
	examples(this: Coverage) {
		return this
	}

	@Field(() => MeetingDayType, {
		nullable: true,
		description: 'The day of the meeting of the country’s group, on which the record has much to show.',
	})
	meeting!: Coverage['meeting']

	@Field(() => String, {
		description:
			'What the public facts and their versions come to, as a short text: another one means that one came, changed or went.',
	})
	dataVersion(this: Coverage): Promise<string> {
		return this.dataVersion()
	}

	@Field(() => String, { description: 'Day on which the newest data set was compiled.' })
	compiled!: Coverage['compiled']

	@Field(() => String, { description: 'Today in Europe/Paris: what `asOf` is when it is not given.' })
	today(@Ctx() { queryContext }: RequestContext): string {
		return queryContext.today
	}

	@Field(() => Int, { description: 'Missions from France to the other country.' })
	missionsDocumented!: Coverage['missionsDocumented']

	@Field(() => Int, {
		description:
			'Missions whose start is known at least to the month: the others are never counted in an overlap.',
	})
	missionsDatedToMonth!: Coverage['missionsDatedToMonth']

	@Field(() => Int, { description: 'Visits from the other country to France.' })
	visitsDocumented!: Coverage['visitsDocumented']

	@Field(() => Int, { description: 'Links, however many rows of however many tables state each.' })
	partnerships!: Coverage['partnerships']

	@Field(() => Int, {
		description:
			'Rows of tables that state `partnerships`: the rows of one act or of one joint body are one link.',
	})
	partnershipRows!: Coverage['partnershipRows']

	@Field(() => Int, {
		description: 'Consulates, institutes and trade offices are organisations, not counted here.',
	})
	offices!: Coverage['offices']

	@Field(() => Int, { description: 'What is sought; `offers` are apart.' })
	wishes!: Coverage['wishes']

	@Field(() => Int, { description: 'What is offered.' })
	offers!: Coverage['offers']

	@Field(() => Int, { description: 'Meetings, forums and deadlines; visits are not among them.' })
	events!: Coverage['events']

	@Field(() => Int)
	sources!: Coverage['sources']

	@Field(() => Boolean, { description: 'Whether a fictitious data set is loaded.' })
	scenarioLoaded!: Coverage['scenarioLoaded']

	@Field(() => String, { nullable: true, description: 'Day to which its relative dates are anchored.' })
	scenarioAnchor!: Coverage['scenarioAnchor']

	@Field(() => [CoverageTableType])
	tables!: Coverage['tables']

	@Field(() => [String])
	licences(this: Coverage, @InLanguage() language: Language): readonly string[] {
		return this.licences.map((licence) => printed(licence, language))
	}

	@Field(() => [String], { description: 'Attributions that the licences ask for.' })
	attributions(this: Coverage, @InLanguage() language: Language): readonly string[] {
		return this.attributions.map((text) => printed(text, language))
	}

	@SentenceField()
	sentence!: Coverage['sentence']

	@Field(() => String, { nullable: true, description: 'Where an error is reported to.' })
	contactEmail(@Ctx() { queryContext }: RequestContext): string | null {
		return queryContext.contactEmail
	}

	@Field(() => String, { description: 'Version of the server.' })
	version(@Ctx() { queryContext }: RequestContext): string {
		return queryContext.version
	}
}

function printed(wording: LocalizedText, language: Language): string {
	return typographic(localize(wording, language))
}
