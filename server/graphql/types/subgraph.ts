import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { type Openness, opennessOf } from '../../queries/fields/openness'
import type { FoundEdge, FoundNode, Subgraph } from '../../queries/neighbourhood'
import { heldBy } from '../../text/heldBy'
import { InLanguage } from '../arguments'
import { type RequestContext, sentenceIn } from '../context'
import { EdgeKindEnum, OpennessEnum } from '../enums'
import { WordOf } from '../fields'
import { Rule } from '../rules'
import { ActorsField, ActorType } from './actor'
import { PeriodType } from './period'
import { RecordType } from './record'
import { SectorType, sectorsOf } from './sector'

@Rule(PUBLIC)
@ObjectType('GraphNode', { description: 'An actor of a neighbourhood.' })
class GraphNodeType {
	@Field(() => ActorType)
	actor!: FoundNode['actor']

	@Field(() => Int, { description: 'Steps from the nearest of the asked actors.' })
	depth!: FoundNode['depth']

	@Field(() => Int, {
		description:
			'Number of records under the filter that link it to another actor of the graph, each once; for a territory asked for with the scope WITHIN, those of all actors in it. Without a filter and in that scope, it is `linkCounts.total` of the actor less the records whose other end is unknown.',
	})
	linkCount!: FoundNode['linkCount']

	@Field(() => Int, { description: 'How many of them are no edge of this answer.' })
	hidden!: FoundNode['hidden']
}

@Rule(PUBLIC)
@ObjectType('GraphEdge', { description: 'What links two actors: a record, or the place of one of them.' })
class GraphEdgeType {
	@Field(() => ID)
	id!: FoundEdge['id']

	@Field(() => EdgeKindEnum)
	kind!: FoundEdge['kind']

	@Field(() => ID, { description: 'The subject of the verb.' })
	from!: FoundEdge['from']

	@Field(() => ID)
	to!: FoundEdge['to']

	@ActorsField({
		description:
			'If `from` stands for others (a roll-up, or the scope WITHIN): the actors on record, itself included if it is one; else empty.',
	})
	fromHolders!: FoundEdge['fromHolders']

	@ActorsField({ description: 'The same for `to`.' })
	toHolders!: FoundEdge['toHolders']

	@Field(() => String, {
		nullable: true,
		description: 'The actors that `from` stands for, in a phrase: « par l’Essonne ».',
	})
	heldBy(this: FoundEdge, @InLanguage() language: Language, @Ctx() context: RequestContext) {
		const message = heldBy(this.fromHolders, this.from)
		return message && sentenceIn(context, message, language)
	}

	@WordOf<FoundEdge>('kind', 'edge', { description: 'What `from` does, as a verb.' })
	label!: string

	@WordOf<FoundEdge>('kind', 'edge.reverse', { description: 'The same, read from the other end.' })
	reverseLabel!: string

	@Field(() => PeriodType, { nullable: true })
	period!: FoundEdge['period']

	@Field(() => OpennessEnum, {
		nullable: true,
		description: 'For partnerships and offices, at the date of the filter.',
	})
	openness(this: FoundEdge, @Ctx() { queryContext }: RequestContext): Openness | null {
		const { record, asOf } = this
		return record?.kind === 'Partnership' || record?.kind === 'Office'
			? opennessOf(queryContext, record, asOf)
			: null
	}

	@Field(() => RecordType, { nullable: true, description: 'null for PART_OF and LOCATED_IN.' })
	record!: FoundEdge['record']

	@Field(() => [SectorType])
	sectors(this: FoundEdge, @Ctx() context: RequestContext) {
		const { record } = this
		return record && 'sectors' in record ? sectorsOf(record.sectors, context) : []
	}
}

interface ShownSubgraph extends Subgraph {
	readonly countRecords: () => Promise<number>
}

@Rule(PUBLIC)
@ObjectType('Subgraph', { description: 'Actors and what links them.' })
export class SubgraphType {
	@Field(() => [GraphNodeType], { description: 'Nearest first, then by number of links.' })
	nodes!: Subgraph['nodes']

	@Field(() => Int, { description: 'Actors within reach.' })
	nodesTotal!: Subgraph['nodesTotal']

	@Field(() => [GraphEdgeType], {
		description: 'At most 5 000; if there are more, one for each pair of actors.',
	})
	edges!: Subgraph['edges']

	@Field(() => Int)
	edgesTotal!: Subgraph['edgesTotal']

	@Field(() => Int, {
		description:
			'Number of records that match the filter, whether an edge shows them or not: the same as in `records`.',
	})
	recordsTotal(this: ShownSubgraph): Promise<number> {
		return this.countRecords()
	}

	@Field(() => Int, { description: 'Number of actors within reach left out by the limit.' })
	left!: Subgraph['left']
}
