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
import { countFromMemory, EvidenceType, FROM_MEMORY_COUNT } from './evidence'
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
	@Field(() => ID)
	french!: InnerLink['french']

	@Field(() => ID)
	partner!: InnerLink['partner']

	@Field(() => CertaintyEnum, { description: 'ESTABLISHED where one of its records is.' })
	certainty!: InnerLink['certainty']

	@Field(() => [ID], { description: 'Ids of its partnerships.' })
	records!: InnerLink['records']

	@Field(() => String, {
		nullable: true,
		description: 'Date of the latest news of its partnerships, cut to the known part.',
	})
	lastNews(this: InnerLink): string | null {
		return this.lastNews?.text ?? null
	}

	@Field(() => Boolean, { description: 'Whether nothing but memory states any of them.' })
	fromMemory!: InnerLink['fromMemory']
}

@Rule(PUBLIC)
@ObjectType('ConstellationStep', { description: 'A step of a path between two members.' })
class ConstellationStepType {
	@Field(() => ID, { description: 'The member that it leads to.' })
	to!: PathStep['to']

	@Field(() => [ID], { description: 'Ids of partnerships; empty where one of the two lies in the other.' })
	records!: PathStep['records']

	@Field(() => CertaintyEnum, {
		nullable: true,
		description: 'Of these partnerships; null where one of the two lies in the other.',
	})
	certainty!: PathStep['certainty']

	@Field(() => String, {
		nullable: true,
		description:
			'Date of the latest news of these partnerships, cut to the known part; null without one, or where one of the two lies in the other.',
	})
	lastNews(this: PathStep): string | null {
		return this.lastNews?.text ?? null
	}

	@Field(() => Boolean, { description: 'Whether these partnerships are stated by nothing but memory.' })
	fromMemory!: PathStep['fromMemory']
}

@Rule(PUBLIC)
@ObjectType('ConstellationPath', {
	description: 'Why a French member is in a constellation: its shortest path to the centre, inside of it.',
})
class ConstellationPathType {
	@Field(() => ID)
	actor!: PathToCentre['actor']

	@Field(() => [ConstellationStepType], {
		nullable: true,
		description: 'Null where there is no path: the computation put it there.',
	})
	steps!: PathToCentre['steps']

	@Field(() => Boolean, { description: 'More than three steps, or no path: the meeting does without it.' })
	isFar!: PathToCentre['isFar']
}

@Rule(PUBLIC)
@ObjectType('Constellation', {
	description:
		'Actors of both countries that are tied more closely to each other than to the rest, around a territory (Louvain on open links and offices, seeded).',
})
class ConstellationType {
	@Field(() => ID)
	id!: Constellation['id']

	@Field(() => TerritoryType, { nullable: true, description: 'The territory that weighs most in it.' })
	centre(this: Constellation, @Ctx() context: RequestContext) {
		return territoryOf(this.centre, context)
	}

	@Field(() => [ActorType])
	collectivites(this: Constellation, @First() first: Nullable<number>, @Ctx() context: RequestContext) {
		return actorsOf(firstItems(this.collectivites, first), context)
	}

	@Field(() => Int)
	collectivitesTotal(this: Constellation): number {
		return this.collectivites.length
	}

	@Field(() => [ActorType])
	universities(this: Constellation, @First() first: Nullable<number>, @Ctx() context: RequestContext) {
		return actorsOf(firstItems(this.universities, first), context)
	}

	@Field(() => Int)
	universitiesTotal(this: Constellation): number {
		return this.universities.length
	}

	@Field(() => [ActorType])
	hospitals(this: Constellation, @First() first: Nullable<number>, @Ctx() context: RequestContext) {
		return actorsOf(firstItems(this.hospitals, first), context)
	}

	@Field(() => Int)
	hospitalsTotal(this: Constellation): number {
		return this.hospitals.length
	}

	@Field(() => [ActorType], { description: 'French actors of any other sort.' })
	others(this: Constellation, @First() first: Nullable<number>, @Ctx() context: RequestContext) {
		return actorsOf(firstItems(this.others, first), context)
	}

	@Field(() => Int)
	othersTotal(this: Constellation): number {
		return this.others.length
	}

	@Field(() => [ActorType])
	partners(this: Constellation, @First() first: Nullable<number>, @Ctx() context: RequestContext) {
		return actorsOf(firstItems(this.partners, first), context)
	}

	@Field(() => Int)
	partnersTotal(this: Constellation): number {
		return this.partners.length
	}

	@Field(() => Int, { description: 'All of these.' })
	actorsTotal(this: Constellation): number {
		return this.actors.length
	}

	@Field(() => Int, { description: 'Of all of these, who is three steps from the centre at most.' })
	nearTotal(this: Constellation): number {
		return this.near.length
	}

	@Field(() => [SectorType], { description: 'Named by two French actors that are not one.' })
	sectors(this: Constellation, @First() first: Nullable<number>, @Ctx() context: RequestContext) {
		return sectorsOf(firstItems(this.sectors, first), context)
	}

	@Field(() => Int)
	sectorsTotal(this: Constellation): number {
		return this.sectors.length
	}

	@Field(() => [ConstellationRoleEnum], { description: 'Sorts of French actors that it lacks.' })
	missing!: Constellation['missing']

	@Field(() => String)
	missingSentence(
		this: Constellation,
		@InLanguage() language: Nullable<Language>,
		@Ctx() context: RequestContext,
	) {
		return sentenceIn(context, this.missingSentence, language)
	}

	@Field(() => MeetingType, { description: 'The meeting to propose; nobody is invited by it.' })
	meeting!: Constellation['meeting']

	@Field(() => [ConstellationLinkType], { description: 'What ties them, between ends that are in it.' })
	links(this: Constellation, @First() first: Nullable<number>) {
		return firstItems(this.links, first)
	}

	@Field(() => Int)
	linksTotal(this: Constellation): number {
		return this.links.length
	}

	@Field(() => [ConstellationPathType], {
		description: 'Of each French member but the centre, the nearest first.',
	})
	paths(this: Constellation, @First() first: Nullable<number>) {
		return firstItems(this.paths, first)
	}

	@Field(() => Int)
	pathsTotal(this: Constellation): number {
		return this.paths.length
	}

	@Field(() => Float, { description: 'Sum of the weights of its inner ties.' })
	weight!: Constellation['weight']

	@Field(() => [EvidenceType])
	evidence(this: Constellation, @First() first: Nullable<number>) {
		return firstItems(this.evidence, first)
	}

	@Field(() => Int)
	evidenceCount(this: Constellation): number {
		return this.evidence.length
	}

	@Field(() => Int, { description: FROM_MEMORY_COUNT })
	fromMemoryCount(this: Constellation): number {
		return countFromMemory(this.evidence)
	}

	@Field(() => String, {
		nullable: true,
		description: 'Date of the latest news of its evidence, cut to the known part.',
	})
	lastNews(this: Constellation): string | null {
		return latestNewsDate(this.evidence.map(({ lastNews }) => lastNews))?.text ?? null
	}

	@Field(() => String)
	title(this: Constellation, @InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext) {
		return sentenceIn(context, this.title, language)
	}

	@Field(() => String)
	sentence(this: Constellation, @InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext) {
		return sentenceIn(context, this.sentence, language)
	}

	@Field(() => [SentencePartType], { description: 'The sentence in parts; exactly one carries the link.' })
	sentenceParts(
		this: Constellation,
		@InLanguage() language: Nullable<Language>,
		@Ctx() context: RequestContext,
	) {
		return formatSentenceParts(this.sentence, inLanguage(language), context.queryContext.names)
	}

	@Field(() => Boolean, { description: 'Whether a fictitious record is part of it.' })
	scenario!: Constellation['scenario']
}

@ObjectType('ConstellationConnection', { description: 'A page of constellations.' })
export class ConstellationConnection extends connectionOf('Constellation', PUBLIC, () => ConstellationType) {}
