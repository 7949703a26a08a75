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
import { FieldAt, SentenceField } from '../fields'
import { Rule } from '../rules'
import { ActorType } from './actor'
import { CountryType, LevelType, PartnerCountryType } from './country'

@Rule(PUBLIC)
@ObjectType('ConfidenceCounts', { description: 'Rows by confidence; `none`: the table states no facts.' })
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
@ObjectType('CoverageTable', { description: 'A loaded table of a data set.' })
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
			'Rows of the file, not records: several rows of one act make one link, a row may restate another one, and some rows become records of another kind (an event with a visitor is a visit).',
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
@ObjectType('Examples', { description: 'Suggestions for first-time visitors.' })
class ExamplesType {
	@FieldAt<Coverage>('exampleActors', () => [ActorType])
	actors!: Coverage['exampleActors']

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
@ObjectType('MeetingDay', { description: 'A day of a meeting.' })
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
	description: 'What the data has and lacks. Counts exclude the scenario.',
})
export class CoverageType {
	@Field(() => CountryType, { description: 'The partner country.' })
	partner(this: Coverage) {
		return { code: this.partner.code }
	}

	@Field(() => String, {
		description: 'The name after its preposition, as a sentence has it in the language.',
	})
	partnerPhrase(this: Coverage, @InLanguage() language: Language): string {
		return partnerPhrase(this.partner, language)
	}

	@Field(() => [PartnerCountryType], {
		description:
			'All partner countries on record, the default one first; the other fields are about the country of the question.',
	})
	countries(@Ctx() { queryContext }: RequestContext) {
		return loadedCountries(queryContext)
	}

	@FieldAt<Coverage>('partner.levels', () => [LevelType], {
		description: 'Levels of the partner country, widest first.',
	})
	levels!: Coverage['partner']['levels']

	@FieldAt<Coverage>('partner.listLevel', () => String, {
		nullable: true,
		description:
			'The level at which lists of overlaps show places without `rollUpPartner`; null: as records name them.',
	})
	listLevel!: string | null

	@Field(() => ExamplesType, { description: 'Suggestions from the data.' })
	examples(this: Coverage) {
		return this
	}

	@Field(() => MeetingDayType, {
		nullable: true,
		description: 'The day of the country group’s meeting, for which the record has much to show.',
	})
	meeting!: Coverage['meeting']

	@Field(() => String, {
		description: 'A short text that changes when a public fact is added, changed or removed.',
	})
	dataVersion(this: Coverage): Promise<string> {
		return this.dataVersion()
	}

	@Field(() => String, { description: 'Day on which the newest data set was compiled.' })
	compiled!: Coverage['compiled']

	@Field(() => String, { description: 'Today in Europe/Paris: the default of `asOf`.' })
	today(@Ctx() { queryContext }: RequestContext): string {
		return queryContext.today
	}

	@Field(() => Int, { description: 'Missions from France to the partner country.' })
	missionsDocumented!: Coverage['missionsDocumented']

	@Field(() => Int, {
		description: 'Missions whose start is known at least to the month; overlaps never count the others.',
	})
	missionsDatedToMonth!: Coverage['missionsDatedToMonth']

	@Field(() => Int, { description: 'Visits from the partner country to France.' })
	visitsDocumented!: Coverage['visitsDocumented']

	@Field(() => Int, { description: 'Links; several rows of several tables may state one link.' })
	partnerships!: Coverage['partnerships']

	@Field(() => Int, {
		description:
			'Rows of tables that state `partnerships`; the rows of one act or of one joint body make one link.',
	})
	partnershipRows!: Coverage['partnershipRows']

	@Field(() => Int, {
		description: 'Excludes consulates, institutes and trade offices, which are organisations.',
	})
	offices!: Coverage['offices']

	@Field(() => Int, { description: 'Wishes that seek something; `offers` are separate.' })
	wishes!: Coverage['wishes']

	@Field(() => Int, { description: 'Wishes that offer something.' })
	offers!: Coverage['offers']

	@Field(() => Int, { description: 'Meetings, forums and deadlines; not visits.' })
	events!: Coverage['events']

	@Field(() => Int)
	sources!: Coverage['sources']

	@Field(() => Boolean, { description: 'Whether a fictitious data set is loaded.' })
	scenarioLoaded!: Coverage['scenarioLoaded']

	@Field(() => String, { nullable: true, description: 'Day from which its relative dates count.' })
	scenarioAnchor!: Coverage['scenarioAnchor']

	@Field(() => [CoverageTableType])
	tables!: Coverage['tables']

	@Field(() => [String])
	licences(this: Coverage, @InLanguage() language: Language): readonly string[] {
		return this.licences.map((licence) => printed(licence, language))
	}

	@Field(() => [String], { description: 'Attributions that licences require.' })
	attributions(this: Coverage, @InLanguage() language: Language): readonly string[] {
		return this.attributions.map((text) => printed(text, language))
	}

	@SentenceField()
	sentence!: Coverage['sentence']

	@Field(() => String, { nullable: true, description: 'The address for reports of errors.' })
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
