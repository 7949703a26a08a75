import { Ctx, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { latestNewsDate } from '../../domain/lastNews'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import type { Constellation, InnerLink, PathStep, PathToCentre } from '../../queries/constellations'
import { firstItems } from '../../queries/pagination'
import { formatSentenceParts } from '../../text/sentenceFormatter'
import { First, InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext, sentenceIn } from '../context'
import { CertaintyEnum } from '../enums'
import { Rule } from '../rules'
import { ActorType, actorsOf, TerritoryType, territoryOf } from './actor'
import { connectionOf } from './connection'
import { countFromMemory, EvidenceType, FROM_MEMORY_COUNT, toEvidence } from './evidence'
import { MeetingType } from './meeting'
import { SectorType, sectorsOf } from './sector'
import { SentencePartType } from './sentence'

const ConstellationRoleEnum = {
	COLLECTIVITE: 'COLLECTIVITE',
	UNIVERSITY: 'UNIVERSITY',
	HOSPITAL: 'HOSPITAL',
} as const
registerEnumType(ConstellationRoleEnum, {
	name: 'ConstellationRole',
	description: 'The sorts of French actors that a whole constellation has.',
})

@Rule(PUBLIC)
@ObjectType('ConstellationLink', {
	description: 'A French actor and a partner that open links tie, or a place where it has an open office.',
})
class ConstellationLinkType {
	constructor(private readonly link: InnerLink) {}

	@Field(() => ID)
	get french(): string {
		return this.link.french
	}

	@Field(() => ID)
	get partner(): string {
		return this.link.partner
	}

	@Field(() => CertaintyEnum, { description: 'ESTABLISHED where one of its records is.' })
	get certainty(): InnerLink['certainty'] {
		return this.link.certainty
	}

	@Field(() => [ID], { description: 'Ids of its partnerships.' })
	get records(): readonly string[] {
		return this.link.records
	}

	@Field(() => String, {
		nullable: true,
		description: 'Date of the latest news of its partnerships, cut to the known part.',
	})
	get lastNews(): string | null {
		return this.link.lastNews?.text ?? null
	}

	@Field(() => Boolean, { description: 'Whether nothing but memory states any of them.' })
	get fromMemory(): boolean {
		return this.link.fromMemory
	}
}

@Rule(PUBLIC)
@ObjectType('ConstellationStep', { description: 'A step of a path between two members.' })
class ConstellationStepType {
	constructor(private readonly step: PathStep) {}

	@Field(() => ID, { description: 'The member that it leads to.' })
	get to(): string {
		return this.step.to
	}

	@Field(() => [ID], { description: 'Ids of partnerships; empty where one of the two lies in the other.' })
	get records(): readonly string[] {
		return this.step.records
	}

	@Field(() => CertaintyEnum, {
		nullable: true,
		description: 'Of these partnerships; null where one of the two lies in the other.',
	})
	get certainty(): PathStep['certainty'] {
		return this.step.certainty
	}

	@Field(() => String, {
		nullable: true,
		description:
			'Date of the latest news of these partnerships, cut to the known part; null without one, or where one of the two lies in the other.',
	})
	get lastNews(): string | null {
		return this.step.lastNews?.text ?? null
	}

	@Field(() => Boolean, { description: 'Whether these partnerships are stated by nothing but memory.' })
	get fromMemory(): boolean {
		return this.step.fromMemory
	}
}

@Rule(PUBLIC)
@ObjectType('ConstellationPath', {
	description: 'Why a French member is in a constellation: its shortest path to the centre, inside of it.',
})
class ConstellationPathType {
	constructor(private readonly path: PathToCentre) {}

	@Field(() => ID)
	get actor(): string {
		return this.path.actor
	}

	@Field(() => [ConstellationStepType], {
		nullable: true,
		description: 'Null where there is no path: the computation put it there.',
	})
	get steps(): ConstellationStepType[] | null {
		return this.path.steps?.map((step) => new ConstellationStepType(step)) ?? null
	}

	@Field(() => Boolean, { description: 'More than three steps, or no path: the meeting does without it.' })
	get isFar(): boolean {
		return this.path.isFar
	}
}

@Rule(PUBLIC)
@ObjectType('Constellation', {
	description:
		'Actors of both countries that are tied more closely to each other than to the rest, around a territory (Louvain on open links and offices, seeded).',
})
class ConstellationType {
	constructor(private readonly constellation: Constellation) {}

	@Field(() => ID)
	get id(): string {
		return this.constellation.id
	}

	@Field(() => TerritoryType, { nullable: true, description: 'The territory that weighs most in it.' })
	centre(@Ctx() context: RequestContext): TerritoryType | null {
		return territoryOf(this.constellation.centre, context)
	}

	@Field(() => [ActorType])
	collectivites(@First() first: Nullable<number>, @Ctx() context: RequestContext): ActorType[] {
		return actorsOf(firstItems(this.constellation.collectivites, first), context)
	}

	@Field(() => Int)
	collectivitesTotal(): number {
		return this.constellation.collectivites.length
	}

	@Field(() => [ActorType])
	universities(@First() first: Nullable<number>, @Ctx() context: RequestContext): ActorType[] {
		return actorsOf(firstItems(this.constellation.universities, first), context)
	}

	@Field(() => Int)
	universitiesTotal(): number {
		return this.constellation.universities.length
	}

	@Field(() => [ActorType])
	hospitals(@First() first: Nullable<number>, @Ctx() context: RequestContext): ActorType[] {
		return actorsOf(firstItems(this.constellation.hospitals, first), context)
	}

	@Field(() => Int)
	hospitalsTotal(): number {
		return this.constellation.hospitals.length
	}

	@Field(() => [ActorType], { description: 'French actors of any other sort.' })
	others(@First() first: Nullable<number>, @Ctx() context: RequestContext): ActorType[] {
		return actorsOf(firstItems(this.constellation.others, first), context)
	}

	@Field(() => Int)
	othersTotal(): number {
		return this.constellation.others.length
	}

	@Field(() => [ActorType])
	partners(@First() first: Nullable<number>, @Ctx() context: RequestContext): ActorType[] {
		return actorsOf(firstItems(this.constellation.partners, first), context)
	}

	@Field(() => Int)
	partnersTotal(): number {
		return this.constellation.partners.length
	}

	@Field(() => Int, { description: 'All of these.' })
	actorsTotal(): number {
		return this.constellation.actors.length
	}

	@Field(() => Int, { description: 'Of all of these, who is three steps from the centre at most.' })
	nearTotal(): number {
		return this.constellation.near.length
	}

	@Field(() => [SectorType], { description: 'Named by two French actors that are not one.' })
	sectors(@First() first: Nullable<number>, @Ctx() context: RequestContext): SectorType[] {
		return sectorsOf(firstItems(this.constellation.sectors, first), context)
	}

	@Field(() => Int)
	sectorsTotal(): number {
		return this.constellation.sectors.length
	}

	@Field(() => [ConstellationRoleEnum], { description: 'Sorts of French actors that it lacks.' })
	missing(): Constellation['missing'] {
		return this.constellation.missing
	}

	@Field(() => String)
	missingSentence(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.constellation.missingSentence, language)
	}

	@Field(() => MeetingType, { description: 'The meeting to propose; nobody is invited by it.' })
	meeting(): MeetingType {
		return new MeetingType(this.constellation.meeting)
	}

	@Field(() => [ConstellationLinkType], { description: 'What ties them, between ends that are in it.' })
	links(@First() first: Nullable<number>): ConstellationLinkType[] {
		return firstItems(this.constellation.links, first).map((link) => new ConstellationLinkType(link))
	}

	@Field(() => Int)
	linksTotal(): number {
		return this.constellation.links.length
	}

	@Field(() => [ConstellationPathType], {
		description: 'Of each French member but the centre, the nearest first.',
	})
	paths(@First() first: Nullable<number>): ConstellationPathType[] {
		return firstItems(this.constellation.paths, first).map((path) => new ConstellationPathType(path))
	}

	@Field(() => Int)
	pathsTotal(): number {
		return this.constellation.paths.length
	}

	@Field(() => Float, { description: 'Sum of the weights of its inner ties.' })
	get weight(): number {
		return this.constellation.weight
	}

	@Field(() => [EvidenceType])
	evidence(@First() first: Nullable<number>): EvidenceType[] {
		return toEvidence(firstItems(this.constellation.evidence, first))
	}

	@Field(() => Int)
	evidenceCount(): number {
		return this.constellation.evidence.length
	}

	@Field(() => Int, { description: FROM_MEMORY_COUNT })
	fromMemoryCount(): number {
		return countFromMemory(this.constellation.evidence)
	}

	@Field(() => String, {
		nullable: true,
		description: 'Date of the latest news of its evidence, cut to the known part.',
	})
	get lastNews(): string | null {
		return latestNewsDate(this.constellation.evidence.map(({ lastNews }) => lastNews))?.text ?? null
	}

	@Field(() => String)
	title(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.constellation.title, language)
	}

	@Field(() => String)
	sentence(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.constellation.sentence, language)
	}

	@Field(() => [SentencePartType], { description: 'The sentence in parts; exactly one carries the link.' })
	sentenceParts(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext) {
		return formatSentenceParts(this.constellation.sentence, inLanguage(language), queryContext.names)
	}

	@Field(() => Boolean, { description: 'Whether a fictitious record is part of it.' })
	get scenario(): boolean {
		return this.constellation.scenario
	}
}

@ObjectType('ConstellationConnection', { description: 'A page of constellations.' })
export class ConstellationConnection extends connectionOf(
	'Constellation',
	PUBLIC,
	() => ConstellationType,
	(found: Constellation) => new ConstellationType(found),
) {}
