/** Written by `npm run codegen` from schema/schema.graphql and the operations; do not edit. */
import type { TypedDocumentNode } from '@apollo/client'
import { parse } from 'graphql'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What sort of actor, as lists group them. */
export type ActorKind =
  | 'FRENCH_TERRITORY'
  | 'HOSPITAL'
  | 'OTHER_ORGANISATION'
  | 'PARTNER_TERRITORY'
  | 'UNIVERSITY';

/** ESTABLISHED where the dated, confirmed records alone show it; else POSSIBLE. */
export type Certainty =
  | 'ESTABLISHED'
  | 'POSSIBLE';

/** How well a fact is sourced; HIGH does not say that a link is still alive. */
export type Confidence =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** The sorts of French actors that a whole constellation has. */
export type ConstellationRole =
  | 'COLLECTIVITE'
  | 'HOSPITAL'
  | 'UNIVERSITY';

/** Weights of the criteria, 0 to 1, one at least above 0; those not given keep their own (.35, .25, .2, .1, .1). */
export type CriterionWeights = {
  affinity?: number | null | undefined;
  complementarity?: number | null | undefined;
  equity?: number | null | undefined;
  feasibility?: number | null | undefined;
  time?: number | null | undefined;
};

/** Who travels to whom. */
export type Direction =
  | 'FR_TO_PARTNER'
  | 'PARTNER_TO_FR';

/** How many organisations, never nearer than this; nothing tells none from one. */
export type DraftBucket =
  | 'FIVE_OR_MORE'
  | 'TWO_TO_FOUR'
  | 'ZERO_TO_ONE';

/** SAME_ENDS: same kind, same ends, near dates. NEAR_NAMES: nearly the same name. */
export type DuplicateBasis =
  | 'NEAR_NAMES'
  | 'SAME_ENDS';

/** What may be on record twice. */
export type DuplicateKind =
  | 'EVENT'
  | 'MISSION'
  | 'OFFICE'
  | 'ORGANISATION'
  | 'PARTNERSHIP'
  | 'WISH';

/** What links two actors. */
export type EdgeKind =
  | 'LOCATED_IN'
  | 'MISSION'
  | 'OFFICE'
  | 'PARTNERSHIP'
  | 'PART_OF'
  | 'WISH';

/** By what actors are counted: one index for each partner, city, sector or French région. */
export type FragmentationScope =
  | 'CITY'
  | 'FRENCH_REGION'
  | 'PARTNER'
  | 'SECTOR';

/** Which part of the graph. */
export type GraphFilter = {
  /** ISO day; today in Europe/Paris when it is not given. */
  asOf?: string | null | undefined;
  /** Codes of countries. */
  countries?: Array<string> | null | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD: what may go on at that date or after. */
  from?: string | null | undefined;
  /** Whether fictitious records come too. */
  includeScenario?: boolean | null | undefined;
  /** Levels of territories. */
  levels?: Array<string> | null | undefined;
  minConfidence?: Confidence | null | undefined;
  /** Partnerships, missions, offices and wishes when it is not given. */
  recordKinds?: Array<EdgeKind> | null | undefined;
  /** Level at which French actors stand, of `neighbourhood` and `path`; an actor without that level stays itself. */
  rollUpFrench?: string | null | undefined;
  /** The same for the other country. */
  rollUpPartner?: string | null | undefined;
  /** Codes of sectors: one of them is enough. */
  sectors?: Array<string> | null | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD: what may go on at that date or before. */
  to?: string | null | undefined;
  /** Id of a territory: itself and all it contains. */
  within?: string | null | undefined;
};

/** Language of a sentence or a name. */
export type Language =
  | 'EN'
  | 'FR'
  | 'ZH';

/** The last sign of activity on record, in the words of the tables. */
export type LinkStatus =
  | 'ACTIF'
  | 'DORMANT'
  | 'FERME'
  | 'INCONNU'
  | 'PROJET'
  | 'PROSPECT';

/** A mission that is thought of. It is asked about, never stored. */
export type MissionDraft = {
  /** Who would lead it. */
  actor: string;
  /** Last day, included: at most 92 days in all. */
  end: string;
  /** Cities, or provinces alone, of the country that is visited: one to five. */
  places: Array<string>;
  /** Codes of sectors. */
  sectors?: Array<string> | null | undefined;
  /** How many would travel. */
  size?: number | null | undefined;
  /** First day, YYYY-MM-DD. */
  start: string;
};

/** As recorded; else DONE when the end is past, PLANNED when it is not. */
export type MissionStatus =
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'DONE'
  | 'DRAFT'
  | 'PLANNED';

/** Whether a link or an office is open at a date: POSSIBLE where its dates allow it without proving it. */
export type Openness =
  | 'ESTABLISHED'
  | 'NOT_OPEN'
  | 'POSSIBLE';

/** What an opportunity would have an actor do: be hosted or host in an office, be answered or answer a wish, lean on another’s link (BE_BACKED) or lend its own (BACK), or act on a par. */
export type OpportunityAct =
  | 'ANSWER'
  | 'BACK'
  | 'BE_ANSWERED'
  | 'BE_BACKED'
  | 'BE_HOSTED'
  | 'HOST'
  | 'RUN_PROGRAMME'
  | 'SHARE_STAND'
  | 'TRAVEL_TOGETHER'
  | 'WORK_SECTOR';

/** Which opportunities. */
export type OpportunityFilter = {
  /** Id of the actor that it is for. */
  actor?: string | null | undefined;
  /** What `actor` would do: needs one. */
  acts?: Array<OpportunityAct> | null | undefined;
  /** ISO day; today in Europe/Paris when it is not given. */
  asOf?: string | null | undefined;
  /** Whether fictitious records take part. */
  includeScenario?: boolean | null | undefined;
  kinds?: Array<OpportunityKind> | null | undefined;
  /** 0 to 1. */
  minScore?: number | null | undefined;
  /** Id of the territory where it is, or which contains it. */
  place?: string | null | undefined;
  /** Id of a record that it rests on. */
  record?: string | null | undefined;
  /** Codes of sectors: one of them is enough. */
  sectors?: Array<string> | null | undefined;
  weights?: CriterionWeights | null | undefined;
};

/** What could be pooled. */
export type OpportunityKind =
  | 'ANSWER_WISH'
  | 'COMMON_STAND'
  | 'CONSORTIUM'
  | 'HOSPITAL_PROGRAMME'
  | 'JOINT_MISSION'
  | 'PIGGYBACK'
  | 'SHARED_OFFICE'
  | 'UNIVERSITY_PROGRAMME';

/** Which overlaps: asOf, the roll-ups, gapDays, maxSpanDays, minConfidence and includeScenario decide what is detected; the others choose among whole results. */
export type OverlapFilter = {
  /** Id of an actor with a part in it, on either side. */
  actor?: string | null | undefined;
  /** ISO day; today in Europe/Paris when it is not given. */
  asOf?: string | null | undefined;
  certainty?: Certainty | null | undefined;
  /** Of overlaps of missions. */
  direction?: Direction | null | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD: what may go on at that date or after. */
  from?: string | null | undefined;
  /** 0 to 366; 30 when it is not given: days between two missions that still make one overlap. */
  gapDays?: number | null | undefined;
  /** Whether fictitious records take part. */
  includeScenario?: boolean | null | undefined;
  kinds?: Array<OverlapKind> | null | undefined;
  /** 1 to 3660; 184 when it is not given: starts of one overlap span no more. */
  maxSpanDays?: number | null | undefined;
  /** Records below it are left out. */
  minConfidence?: Confidence | null | undefined;
  /** 0 to 1. */
  minSeverity?: number | null | undefined;
  nature?: OverlapNature | null | undefined;
  /** Id of the territory where it happens. */
  place?: string | null | undefined;
  /** Id of a record that it rests on. */
  record?: string | null | undefined;
  /** Level at which French actors and places stand; an actor without that level stays itself. */
  rollUpFrench?: string | null | undefined;
  /** The same for the other country: at the level of provinces, all their places count together. */
  rollUpPartner?: string | null | undefined;
  /** Codes of sectors: one of them is enough. */
  sectors?: Array<string> | null | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD: what may go on at that date or before. */
  to?: string | null | undefined;
  when?: When | null | undefined;
  /** Id of another actor that must have a part in it too. */
  withActor?: string | null | undefined;
  /** Id of a territory: itself and all it contains. */
  within?: string | null | undefined;
};

/** By place, or under each French actor or each actor of the other country with a part in the overlap. */
export type OverlapGrouping =
  | 'FRENCH_ACTOR'
  | 'PARTNER_ACTOR'
  | 'PLACE';

/** How actors cross each other’s paths. */
export type OverlapKind =
  | 'CROWDING'
  | 'SAME_CITY_OFFICES'
  | 'SAME_PARTNER'
  | 'SAME_TERRITORY';

/** COMPETING where two actors side by side share a sector of the competing family. */
export type OverlapNature =
  | 'COMPETING'
  | 'COMPLEMENTARY';

/** STRONGEST: what is established first, then by severity, then by id; every other order falls back on it. LATEST and EARLIEST go by the start; unknown starts and places come last. */
export type OverlapOrder =
  | 'EARLIEST'
  | 'LATEST'
  | 'MOST_ACTORS'
  | 'MOST_RECORDS'
  | 'PLACE'
  | 'STRONGEST';

/** Records that can stand as evidence. */
export type RecordKind =
  | 'EVENT'
  | 'MISSION'
  | 'OFFICE'
  | 'PARTNERSHIP'
  | 'WISH';

/** COMPETING: territories court the same investors, buyers or visitors. COMPLEMENTARY: pooling costs nobody a market. */
export type SectorFamily =
  | 'COMPETING'
  | 'COMPLEMENTARY';

/** What a search may find. */
export type SuggestionKind =
  | 'EVENT'
  | 'FRENCH_TERRITORY'
  | 'HOSPITAL'
  | 'MISSION'
  | 'OFFICE'
  | 'OTHER_ORGANISATION'
  | 'OVERLAP'
  | 'PARTNERSHIP'
  | 'PARTNER_TERRITORY'
  | 'SECTOR'
  | 'UNIVERSITY'
  | 'WISH';

/** Inhabitants: SMALL under 20 000, MEDIUM to 100 000, LARGE above, UNKNOWN. */
export type TownSize =
  | 'LARGE'
  | 'MEDIUM'
  | 'SMALL'
  | 'UNKNOWN';

/** Where the period of a result stands against the date asked for. */
export type When =
  | 'CURRENT'
  | 'PAST'
  | 'UPCOMING';

/** Whether the actor seeks or offers. */
export type WishDirection =
  | 'OFFERS'
  | 'SEEKS';

/** What became of a wish. */
export type WishStatus =
  | 'INCONNU'
  | 'OPEN'
  | 'SATISFIED'
  | 'WITHDRAWN';

export type ActorClosenessQueryVariables = Exact<{
  language: Language;
  id: string;
  asOf?: string | null | undefined;
  includeScenario: boolean;
}>;


export type ActorClosenessQuery = { actor:
    | { id: string, closest: Array<{ sharedPartnersTotal: number, actor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        , affinity: { value: number | null, sentence: string }, overlap: { value: number | null }, sharedPartners: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        >, evidence: Array<{ recordId: string }> }>, reciprocity: { value: number | null, sentence: string } }
    | { id: string, closest: Array<{ sharedPartnersTotal: number, actor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        , affinity: { value: number | null, sentence: string }, overlap: { value: number | null }, sharedPartners: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        >, evidence: Array<{ recordId: string }> }>, reciprocity: { value: number | null, sentence: string } }
   | null, constellations: { totalCount: number, nodes: Array<{ id: string, title: string, scenario: boolean, missingSentence: string }> } };

export type ActorNeighbourhoodQueryVariables = Exact<{
  language: Language;
  ids: Array<string> | string;
  filter?: GraphFilter | null | undefined;
}>;


export type ActorNeighbourhoodQuery = { neighbourhood: { nodesTotal: number, edgesTotal: number, left: number, nodes: Array<{ depth: number, linkCount: number, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, level: string, name: string }> } | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, country: { code: string }, territory: { id: string, name: string, partOf: Array<{ id: string, level: string, name: string }> } | null }
       }>, edges: Array<{ id: string, from: string, to: string, kind: EdgeKind, label: string, openness: Openness | null, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null }> } };

export type ActorPageQueryVariables = Exact<{
  language: Language;
  id: string;
  asOf?: string | null | undefined;
  includeScenario: boolean;
}>;


export type ActorPageQuery = { actor:
    | { type: string, confidence: Confidence, aliases: Array<string>, scenario: boolean, partnershipsTotal: number, missionsTotal: number, officesTotal: number, wishesTotal: number, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, jurisdiction: Array<{ level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }>, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, country: { code: string, name: string }, formerNames: Array<{ name: string, from: number | null, until: number | null }>, territory: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, partnerships: Array<{ id: string, form: string, formName: string, status: LinkStatus, openness: Openness, confidence: Confidence, scenario: boolean, note: string | null, namesAtSignature: Array<string | null>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, frenchActors: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        >, partnerActors: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        >, body: { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }>, missions: Array<{ id: string, direction: Direction, confidence: Confidence, scenario: boolean, note: string | null, nameOfTheTime: string | null, ledBy: string | null, size: number | null, missionStatus: MissionStatus, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, leader:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
         | null, participants: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        >, host: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, stops: Array<{ level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }>, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }>, offices: Array<{ id: string, form: string, formName: string, status: LinkStatus, openness: Openness, confidence: Confidence, scenario: boolean, note: string | null, capacity: number | null, officeName: string, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, owners: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        >, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }>, wishes: Array<{ id: string, what: string, whatName: string, attestedSince: string | null, confidence: Confidence, scenario: boolean, note: string | null, wishDirection: WishDirection, wishStatus: WishStatus, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, actor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        , place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, other:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
         | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }>, functions: Array<{ id: string, title: string, presence: string, event: { id: string, name: string, period: { start: string | null } } | null }> }
    | { code: string | null, population: number | null, levelName: string, aliases: Array<string>, scenario: boolean, partnershipsTotal: number, missionsTotal: number, officesTotal: number, wishesTotal: number, level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, partOf: Array<{ level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }>, country: { code: string, name: string }, formerNames: Array<{ name: string, from: number | null, until: number | null }>, territory: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, partnerships: Array<{ id: string, form: string, formName: string, status: LinkStatus, openness: Openness, confidence: Confidence, scenario: boolean, note: string | null, namesAtSignature: Array<string | null>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, frenchActors: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        >, partnerActors: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        >, body: { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }>, missions: Array<{ id: string, direction: Direction, confidence: Confidence, scenario: boolean, note: string | null, nameOfTheTime: string | null, ledBy: string | null, size: number | null, missionStatus: MissionStatus, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, leader:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
         | null, participants: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        >, host: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, stops: Array<{ level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }>, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }>, offices: Array<{ id: string, form: string, formName: string, status: LinkStatus, openness: Openness, confidence: Confidence, scenario: boolean, note: string | null, capacity: number | null, officeName: string, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, owners: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        >, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }>, wishes: Array<{ id: string, what: string, whatName: string, attestedSince: string | null, confidence: Confidence, scenario: boolean, note: string | null, wishDirection: WishDirection, wishStatus: WishStatus, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, actor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        , place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, other:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
         | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }>, functions: Array<{ id: string, title: string, presence: string, event: { id: string, name: string, period: { start: string | null } } | null }> }
   | null };

export type ActorResultsQueryVariables = Exact<{
  language: Language;
  actor?: string | null | undefined;
  place?: string | null | undefined;
  asOf?: string | null | undefined;
  includeScenario: boolean;
}>;


export type ActorResultsQuery = { overlaps: { totalCount: number, nodes: Array<{ when: When, id: string, kind: OverlapKind, kindName: string, nature: OverlapNature | null, certainty: Certainty, severity: number, actorCount: number, scenario: boolean, evidenceCount: number, evidence: Array<{ recordId: string, period: { start: string | null, end: string | null } | null }>, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: Language }> }> }, opportunities: { totalCount: number, nodes: Array<{ id: string, kind: OpportunityKind, kindName: string, score: number, scenario: boolean, unasked: boolean, evidenceCount: number, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: Language }> }> } };

export type TerritoryActorsQueryVariables = Exact<{
  id: string;
  includeScenario: boolean;
}>;


export type TerritoryActorsQuery = { neighbourhood: { nodesTotal: number, nodes: Array<{ actor:
        | { id: string, linkCount: number, country: { code: string } }
        | { id: string, linkCount: number, country: { code: string } }
       }> } };

export type ConstellationCardFragment = { id: string, title: string, scenario: boolean, missing: Array<ConstellationRole>, missingSentence: string, evidenceCount: number, actorsTotal: number, nearTotal: number, sectorsTotal: number, linksTotal: number, centre: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, collectivites: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
  >, universities: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
  >, hospitals: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
  >, others: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
  >, partners: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
  >, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, links: Array<{ french: string, partner: string, certainty: Certainty }>, ways: Array<{ actor: string, isFar: boolean, steps: Array<{ to: string, records: Array<string>, certainty: Certainty | null }> | null }>, meeting: { sentence: string, added: Array<
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    > } };

export type ConstellationListQueryVariables = Exact<{
  language: Language;
  filter?: GraphFilter | null | undefined;
  actor?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConstellationListQuery = { constellations: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, title: string, scenario: boolean, missing: Array<ConstellationRole>, missingSentence: string, evidenceCount: number, actorsTotal: number, nearTotal: number, sectorsTotal: number, linksTotal: number, centre: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, collectivites: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        >, universities: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        >, hospitals: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        >, others: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        >, partners: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        >, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, links: Array<{ french: string, partner: string, certainty: Certainty }>, ways: Array<{ actor: string, isFar: boolean, steps: Array<{ to: string, records: Array<string>, certainty: Certainty | null }> | null }>, meeting: { sentence: string, added: Array<
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          > } } }> } };

export type ConstellationPageQueryVariables = Exact<{
  language: Language;
  filter?: GraphFilter | null | undefined;
  ids: Array<string> | string;
}>;


export type ConstellationPageQuery = { constellations: { nodes: Array<{ id: string, title: string, scenario: boolean, missing: Array<ConstellationRole>, missingSentence: string, evidenceCount: number, actorsTotal: number, nearTotal: number, sectorsTotal: number, linksTotal: number, evidence: Array<{ recordId: string, kind: RecordKind, label: string, certainty: Certainty, confidence: Confidence, scenario: boolean, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, actors: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        >, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, record:
          | { id: string, note: string | null }
          | { nameOfTheTime: string | null, size: number | null, id: string, note: string | null, leader:
              | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
              | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
             | null, host: { id: string, name: string } | null, stops: Array<{ id: string, name: string }>, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
          | { formName: string, id: string, note: string | null, officeName: string, linkStatus: LinkStatus, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, owners: Array<
              | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
              | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
            > }
          | { form: string, formName: string, namesAtSignature: Array<string | null>, id: string, note: string | null, linkStatus: LinkStatus, frenchActors: Array<
              | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
              | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
            >, partnerActors: Array<
              | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
              | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
            >, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
          | { direction: WishDirection, whatName: string, id: string, note: string | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
         | null }>, collectivites: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, functions: Array<{ id: string, title: string, presence: string, event: { id: string, name: string, period: { start: string | null } } | null }> }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, functions: Array<{ id: string, title: string, presence: string, event: { id: string, name: string, period: { start: string | null } } | null }> }
      >, meeting: { sentence: string, far: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        >, contacts: Array<{ id: string, type: string, kindName: string, name: string, territory: { id: string, name: string } | null, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }>, added: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        > }, centre: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, universities: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      >, hospitals: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      >, others: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      >, partners: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      >, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, links: Array<{ french: string, partner: string, certainty: Certainty }>, ways: Array<{ actor: string, isFar: boolean, steps: Array<{ to: string, records: Array<string>, certainty: Certainty | null }> | null }> }> } };

export type DuplicateListQueryVariables = Exact<{
  language: Language;
  asOf?: string | null | undefined;
  includeScenario: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type DuplicateListQuery = { duplicates: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, recordKind: DuplicateKind, basis: DuplicateBasis, scenario: boolean, sentence: string, records: Array<{ id: string, label: string, record:
            | { form: string, organiser: string | null, placeText: string | null, id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, scenario: boolean, note: string | null, eventName: string, eventPeriod: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, eventPlace: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }
            | { id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, scenario: boolean, note: string | null, direction: Direction, nameOfTheTime: string | null, ledBy: string | null, size: number | null, missionStatus: MissionStatus, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, leader:
                | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
                | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
               | null, participants: Array<
                | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
                | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
              >, host: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, stops: Array<{ level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }>, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
            | { attestedSince: string | null, id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, scenario: boolean, note: string | null, form: string, formName: string, status: LinkStatus, openness: Openness, capacity: number | null, officeName: string, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, owners: Array<
                | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
                | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
              > }
            | { attestedSince: string | null, id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, scenario: boolean, note: string | null, form: string, formName: string, status: LinkStatus, openness: Openness, namesAtSignature: Array<string | null>, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, frenchActors: Array<
                | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
                | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
              >, partnerActors: Array<
                | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
                | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
              >, body: { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
            | { id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, scenario: boolean, note: string | null, what: string, whatName: string, attestedSince: string | null, wishDirection: WishDirection, wishStatus: WishStatus, office: { id: string, label: string } | null, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, actor:
                | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
                | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
              , place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, other:
                | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
                | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
               | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
           | null, actor:
            | { confidence: Confidence, aliases: Array<string>, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, territory: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }
            | { aliases: Array<string>, level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
           | null }> } }> } };

export type ChosenActorQueryVariables = Exact<{
  language: Language;
  id: string;
  asOf?: string | null | undefined;
  includeScenario: boolean;
}>;


export type ChosenActorQuery = { actor:
    | { aliases: Array<string>, linkCount: number, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, territory: { id: string, name: string, partOf: Array<{ id: string, name: string }> } | null }
    | { population: number | null, aliases: Array<string>, linkCount: number, level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, territory: { id: string, name: string, partOf: Array<{ id: string, name: string }> } | null }
   | null, overlaps: { totalCount: number, nodes: Array<{ id: string, kind: OverlapKind, kindName: string, nature: OverlapNature | null, certainty: Certainty, severity: number, actorCount: number, scenario: boolean, evidenceCount: number, evidence: Array<{ recordId: string, period: { start: string | null, end: string | null } | null }>, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: Language }> }> }, opportunities: { totalCount: number, nodes: Array<{ id: string, kind: OpportunityKind, kindName: string, score: number, scenario: boolean, unasked: boolean, evidenceCount: number, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: Language }> }> } };

export type ExplorerGraphQueryVariables = Exact<{
  language: Language;
  ids: Array<string> | string;
  depth: number;
  filter: GraphFilter;
}>;


export type ExplorerGraphQuery = { neighbourhood: { nodesTotal: number, left: number, nodes: Array<{ depth: number, linkCount: number, hidden: number, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
       }>, edges: Array<{ id: string, kind: EdgeKind, from: string, to: string, label: string, openness: Openness | null, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, record:
        | { id: string, confidence: Confidence, scenario: boolean }
        | { id: string, confidence: Confidence, scenario: boolean }
        | { formName: string, id: string, confidence: Confidence, scenario: boolean }
        | { formName: string, id: string, confidence: Confidence, scenario: boolean }
        | { whatName: string, id: string, confidence: Confidence, scenario: boolean }
       | null }> } };

export type ExplorerLevelsQueryVariables = Exact<{
  language: Language;
}>;


export type ExplorerLevelsQuery = { coverage: { levels: Array<{ level: string, name: string }> } };

export type ExplorerOpportunityQueryVariables = Exact<{
  language: Language;
  id: string;
  filter: OpportunityFilter;
}>;


export type ExplorerOpportunityQuery = { opportunity: { id: string, kindName: string, evidenceCount: number, scenario: boolean, unasked: boolean, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: Language }>, host:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
     | null, guest:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
     | null, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, office: { id: string, formName: string, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } } | null, actors: Array<
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    >, evidence: Array<{ recordId: string, kind: RecordKind, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, actors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      >, record:
        | { id: string, confidence: Confidence }
        | { id: string, confidence: Confidence, leader:
            | { id: string }
            | { id: string }
           | null, host: { id: string } | null, stops: Array<{ id: string }> }
        | { formName: string, id: string, confidence: Confidence, owners: Array<
            | { id: string }
            | { id: string }
          >, place: { id: string } | null }
        | { formName: string, id: string, confidence: Confidence, frenchActors: Array<
            | { id: string }
            | { id: string }
          >, partnerActors: Array<
            | { id: string }
            | { id: string }
          > }
        | { id: string, confidence: Confidence }
       | null }> } | null };

export type ExplorerOverlapQueryVariables = Exact<{
  language: Language;
  id: string;
  filter: OverlapFilter;
}>;


export type ExplorerOverlapQuery = { overlap: { id: string, kind: OverlapKind, kindName: string, evidenceCount: number, scenario: boolean, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: Language }>, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, partner:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
     | null, actors: Array<
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    >, sectors: Array<{ code: string, label: string }>, evidence: Array<{ recordId: string, kind: RecordKind, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, actors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      >, record:
        | { id: string, confidence: Confidence }
        | { id: string, confidence: Confidence, leader:
            | { id: string }
            | { id: string }
           | null, host: { id: string } | null, stops: Array<{ id: string }> }
        | { formName: string, id: string, confidence: Confidence, owners: Array<
            | { id: string }
            | { id: string }
          >, place: { id: string } | null }
        | { formName: string, id: string, confidence: Confidence, frenchActors: Array<
            | { id: string }
            | { id: string }
          >, partnerActors: Array<
            | { id: string }
            | { id: string }
          > }
        | { id: string, confidence: Confidence }
       | null }> } | null };

export type ExplorerPathQueryVariables = Exact<{
  language: Language;
  from: string;
  to: string;
  filter: GraphFilter;
}>;


export type ExplorerPathQuery = { path: { nodesTotal: number, left: number, nodes: Array<{ depth: number, linkCount: number, hidden: number, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
       }>, edges: Array<{ id: string, kind: EdgeKind, from: string, to: string, label: string, openness: Openness | null, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, record:
        | { id: string, confidence: Confidence, scenario: boolean }
        | { id: string, confidence: Confidence, scenario: boolean }
        | { formName: string, id: string, confidence: Confidence, scenario: boolean }
        | { formName: string, id: string, confidence: Confidence, scenario: boolean }
        | { whatName: string, id: string, confidence: Confidence, scenario: boolean }
       | null }> } | null };

export type GraphPartFragment = { nodesTotal: number, left: number, nodes: Array<{ depth: number, linkCount: number, hidden: number, actor:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
     }>, edges: Array<{ id: string, kind: EdgeKind, from: string, to: string, label: string, openness: Openness | null, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, record:
      | { id: string, confidence: Confidence, scenario: boolean }
      | { id: string, confidence: Confidence, scenario: boolean }
      | { formName: string, id: string, confidence: Confidence, scenario: boolean }
      | { formName: string, id: string, confidence: Confidence, scenario: boolean }
      | { whatName: string, id: string, confidence: Confidence, scenario: boolean }
     | null }> };

export type ProofFragment = { recordId: string, kind: RecordKind, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, actors: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
  >, record:
    | { id: string, confidence: Confidence }
    | { id: string, confidence: Confidence, leader:
        | { id: string }
        | { id: string }
       | null, host: { id: string } | null, stops: Array<{ id: string }> }
    | { formName: string, id: string, confidence: Confidence, owners: Array<
        | { id: string }
        | { id: string }
      >, place: { id: string } | null }
    | { formName: string, id: string, confidence: Confidence, frenchActors: Array<
        | { id: string }
        | { id: string }
      >, partnerActors: Array<
        | { id: string }
        | { id: string }
      > }
    | { id: string, confidence: Confidence }
   | null };

export type FragmentationQueryVariables = Exact<{
  by: FragmentationScope;
  filter?: GraphFilter | null | undefined;
  language: Language;
}>;


export type FragmentationQuery = { fragmentation: Array<{ key: string, actorCount: number, establishedCount: number, evidenceCount: number, actor:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
     | null, sector: { id: string, code: string, family: SectorFamily, label: string } | null, effectiveNumber: { value: number | null, sentence: string }, effectiveEstablished: { value: number | null, sentence: string }, concentration: { value: number | null, sentence: string }, theil: { between: { value: number | null, sentence: string }, within: { value: number | null, sentence: string } }, coverage: { confirmed: number, records: number, share: { sentence: string } }, reciprocity: { value: number | null, sentence: string }, sizes: Array<{ size: TownSize, actors: number, records: number }>, trend: Array<{ year: number, actorCount: number, evidenceCount: number, effectiveNumber: { value: number | null }, effectiveEstablished: { value: number | null } }> }> };

export type FragmentationExportQueryVariables = Exact<{
  by: FragmentationScope;
  filter?: GraphFilter | null | undefined;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type FragmentationExportQuery = { fragmentation: Array<{ key: string, actorCount: number, evidenceCount: number, scenario: boolean, actor:
      | { id: string, name: string }
      | { id: string, name: string }
     | null, sector: { id: string, label: string } | null, effectiveNumber: { value: number | null, sentence: string }, effectiveEstablished: { value: number | null }, coverage: { confirmed: number }, sizes: Array<{ size: TownSize, actors: number }> }> };

export type FragmentationPointQueryVariables = Exact<{
  by: FragmentationScope;
  filter?: GraphFilter | null | undefined;
  keys?: Array<string> | string | null | undefined;
  language: Language;
}>;


export type FragmentationPointQuery = { fragmentation: Array<{ key: string, evidenceCount: number, effectiveNumber: { sentence: string }, effectiveEstablished: { sentence: string }, evidence: Array<{ recordId: string, kind: RecordKind, label: string, certainty: Certainty, confidence: Confidence, scenario: boolean, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, actors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      >, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, record:
        | { id: string, note: string | null }
        | { nameOfTheTime: string | null, size: number | null, id: string, note: string | null, leader:
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
           | null, host: { id: string, name: string } | null, stops: Array<{ id: string, name: string }>, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
        | { formName: string, id: string, note: string | null, officeName: string, linkStatus: LinkStatus, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, owners: Array<
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          > }
        | { form: string, formName: string, namesAtSignature: Array<string | null>, id: string, note: string | null, linkStatus: LinkStatus, frenchActors: Array<
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          >, partnerActors: Array<
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          >, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
        | { direction: WishDirection, whatName: string, id: string, note: string | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
       | null }> }> };

export type GapCellQueryVariables = Exact<{
  filter?: GraphFilter | null | undefined;
  sector: string;
  province: string;
  language: Language;
}>;


export type GapCellQuery = { gaps: { cell: { actorsTotal: number, evidenceCount: number, actors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      >, evidence: Array<{ recordId: string, kind: RecordKind, label: string, certainty: Certainty, confidence: Confidence, scenario: boolean, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, actors: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        >, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, record:
          | { id: string, note: string | null }
          | { nameOfTheTime: string | null, size: number | null, id: string, note: string | null, leader:
              | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
              | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
             | null, host: { id: string, name: string } | null, stops: Array<{ id: string, name: string }>, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
          | { formName: string, id: string, note: string | null, officeName: string, linkStatus: LinkStatus, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, owners: Array<
              | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
              | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
            > }
          | { form: string, formName: string, namesAtSignature: Array<string | null>, id: string, note: string | null, linkStatus: LinkStatus, frenchActors: Array<
              | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
              | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
            >, partnerActors: Array<
              | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
              | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
            >, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
          | { direction: WishDirection, whatName: string, id: string, note: string | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
         | null }> } } };

export type UnansweredExportQueryVariables = Exact<{
  filter?: GraphFilter | null | undefined;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type UnansweredExportQuery = { gaps: { unansweredTotal: number, unanswered: Array<{ sentence: string, wish: { id: string, scenario: boolean, whatName: string, actor:
          | { id: string, name: string }
          | { id: string, name: string }
        , sectors: Array<{ id: string, label: string }> } }> } };

export type DominatedExportQueryVariables = Exact<{
  filter?: GraphFilter | null | undefined;
  language: Language;
}>;


export type DominatedExportQuery = { gaps: { dominatedTotal: number, dominated: Array<{ sentence: string, share: number, records: number, evidenceCount: number, scenario: boolean, actorsTotal: number, place: { id: string, name: string }, actors: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      > }> } };

export type GapsPageQueryVariables = Exact<{
  filter?: GraphFilter | null | undefined;
  language: Language;
}>;


export type GapsPageQuery = { gaps: { emptyTotal: number, unansweredTotal: number, dominatedTotal: number, provinces: Array<{ level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }>, rows: Array<{ actorCounts: Array<number>, emptyTotal: number, sector: { id: string, code: string, family: SectorFamily, label: string } }>, unanswered: Array<{ wish: { id: string, scenario: boolean, actor:
          | { id: string }
          | { id: string }
         }, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: Language }> }>, dominated: Array<{ records: number, evidenceCount: number, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }, actors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      >, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: Language }> }> } };

export type ArcMapLinksQueryVariables = Exact<{
  language: Language;
  asOf?: string | null | undefined;
  actor?: string | null | undefined;
  includeScenario: boolean;
}>;


export type ArcMapLinksQuery = { partnerships: { totalCount: number, nodes: Array<{ id: string, frenchActors: Array<
        | { id: string, territory: { id: string, name: string, population: number | null, lat: number | null, lon: number | null, local: string, country: { code: string } } | null }
        | { id: string, territory: { id: string, name: string, population: number | null, lat: number | null, lon: number | null, local: string, country: { code: string } } | null }
      >, partnerActors: Array<
        | { id: string, territory: { id: string, name: string, population: number | null, lat: number | null, lon: number | null, local: string, country: { code: string } } | null }
        | { id: string, territory: { id: string, name: string, population: number | null, lat: number | null, lon: number | null, local: string, country: { code: string } } | null }
      > }> }, shared: { nodes: Array<{ id: string, evidence: Array<{ recordId: string }> }> }, opportunities: { nodes: Array<{ id: string, guest:
        | { id: string, territory: { id: string, name: string, population: number | null, lat: number | null, lon: number | null, local: string, country: { code: string } } | null }
        | { id: string, territory: { id: string, name: string, population: number | null, lat: number | null, lon: number | null, local: string, country: { code: string } } | null }
       | null, place: { id: string, territory: { id: string, name: string, population: number | null, lat: number | null, lon: number | null, local: string, country: { code: string } } | null } | null }> } };

type ArcMapEnd_Organisation_Fragment = { id: string, territory: { id: string, name: string, population: number | null, lat: number | null, lon: number | null, local: string, country: { code: string } } | null };

type ArcMapEnd_Territory_Fragment = { id: string, territory: { id: string, name: string, population: number | null, lat: number | null, lon: number | null, local: string, country: { code: string } } | null };

export type ArcMapEndFragment =
  | ArcMapEnd_Organisation_Fragment
  | ArcMapEnd_Territory_Fragment
;

export type HomeOpportunitiesQueryVariables = Exact<{
  language: Language;
  asOf?: string | null | undefined;
  actor?: string | null | undefined;
  includeScenario: boolean;
}>;


export type HomeOpportunitiesQuery = { opportunities: { totalCount: number, nodes: Array<{ id: string, kind: OpportunityKind, kindName: string, score: number, scenario: boolean, unasked: boolean, evidenceCount: number, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: Language }> }> } };

export type HomeOverlapsQueryVariables = Exact<{
  language: Language;
  asOf?: string | null | undefined;
  actor?: string | null | undefined;
  includeScenario: boolean;
}>;


export type HomeOverlapsQuery = { current: { totalCount: number, nodes: Array<{ id: string, kind: OverlapKind, kindName: string, nature: OverlapNature | null, certainty: Certainty, severity: number, actorCount: number, scenario: boolean, evidenceCount: number, crowding: { direction: Direction } | null, evidence: Array<{ recordId: string, period: { start: string | null, end: string | null } | null }>, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: Language }> }>, countsByKind: Array<{ kind: OverlapKind, count: number }> }, upcoming: { totalCount: number, nodes: Array<{ id: string, kind: OverlapKind, kindName: string, nature: OverlapNature | null, certainty: Certainty, severity: number, actorCount: number, scenario: boolean, evidenceCount: number, crowding: { direction: Direction } | null, evidence: Array<{ recordId: string, period: { start: string | null, end: string | null } | null }>, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: Language }> }>, countsByKind: Array<{ kind: OverlapKind, count: number }> }, past: { totalCount: number, nodes: Array<{ id: string, kind: OverlapKind, kindName: string, nature: OverlapNature | null, certainty: Certainty, severity: number, actorCount: number, scenario: boolean, evidenceCount: number, crowding: { direction: Direction } | null, evidence: Array<{ recordId: string, period: { start: string | null, end: string | null } | null }>, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: Language }> }>, countsByKind: Array<{ kind: OverlapKind, count: number }> } };

export type MissionsByYearQueryVariables = Exact<{
  language: Language;
}>;


export type MissionsByYearQuery = { missions: { totalCount: number, nodes: Array<{ id: string, earliestStart: string | null, period: { start: string | null, text: string }, leader:
        | { id: string, name: string }
        | { id: string, name: string }
       | null, host: { id: string, name: string } | null }> } };

export type ListedOpportunityFragment = { actorsTotal: number, wouldLower: Array<string>, id: string, kind: OpportunityKind, kindName: string, score: number, scenario: boolean, unasked: boolean, evidenceCount: number, actors: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
  >, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: Language }> };

export type OpportunityBoardQueryVariables = Exact<{
  language: Language;
  actor: string;
  filter: OpportunityFilter;
}>;


export type OpportunityBoardQuery = { opportunityBoard: { totalCount: number, wholeCount: number, countsByKind: Array<{ kind: OpportunityKind, count: number }>, actor:
      | { id: string, name: string }
      | { population: number | null, id: string, name: string }
    , groups: Array<{ act: OpportunityAct, opportunitiesTotal: number, opportunities: Array<{ actorsTotal: number, wouldLower: Array<string>, id: string, kind: OpportunityKind, kindName: string, score: number, scenario: boolean, unasked: boolean, evidenceCount: number, actors: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        >, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: Language }> }> }> } };

export type OpportunityExportQueryVariables = Exact<{
  language: Language;
  filter: OpportunityFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type OpportunityExportQuery = { opportunities: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, kind: OpportunityKind, score: number, title: string, actorsTotal: number, sectorsTotal: number, unasked: boolean, wouldLower: Array<string>, evidenceCount: number, scenario: boolean, actors: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      >, host:
        | { id: string, name: string }
        | { id: string, name: string }
       | null, guest:
        | { id: string, name: string }
        | { id: string, name: string }
       | null, place: { id: string, name: string } | null, sectors: Array<{ id: string, label: string }> }> } };

export type OpportunityListQueryVariables = Exact<{
  language: Language;
  filter: OpportunityFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type OpportunityListQuery = { opportunities: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { actorsTotal: number, wouldLower: Array<string>, id: string, kind: OpportunityKind, kindName: string, score: number, scenario: boolean, unasked: boolean, evidenceCount: number, actors: Array<
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        >, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: Language }> } }> } };

export type OpportunityPageQueryVariables = Exact<{
  language: Language;
  id: string;
  asOf?: string | null | undefined;
  includeScenario: boolean;
  weights?: CriterionWeights | null | undefined;
}>;


export type OpportunityPageQuery = { opportunity: { id: string, kind: OpportunityKind, kindName: string, title: string, basis: string, score: number, scenario: boolean, unasked: boolean, actorsTotal: number, paths: Array<string>, wouldLower: Array<string>, evidenceCount: number, cypher: string, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: Language }>, actors: Array<
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, functions: Array<{ id: string, title: string, presence: string, event: { id: string, name: string, period: { start: string | null } } | null }> }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, functions: Array<{ id: string, title: string, presence: string, event: { id: string, name: string, period: { start: string | null } } | null }> }
    >, guest:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, functions: Array<{ id: string, title: string, presence: string, event: { id: string, name: string, period: { start: string | null } } | null }> }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, functions: Array<{ id: string, title: string, presence: string, event: { id: string, name: string, period: { start: string | null } } | null }> }
     | null, host:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, functions: Array<{ id: string, title: string, presence: string, event: { id: string, name: string, period: { start: string | null } } | null }> }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, functions: Array<{ id: string, title: string, presence: string, event: { id: string, name: string, period: { start: string | null } } | null }> }
     | null, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, partOf: Array<{ id: string, name: string }> } | null, office: { id: string, name: string, formName: string, status: LinkStatus, openness: Openness, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, partOf: Array<{ id: string, name: string }> } | null } | null, criteria: Array<{ name: string, title: string, score: number, weight: number, sentence: string, evidence: Array<{ recordId: string, label: string }> }>, evidence: Array<{ recordId: string, kind: RecordKind, label: string, certainty: Certainty, confidence: Confidence, scenario: boolean, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, actors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      >, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, record:
        | { id: string, note: string | null }
        | { nameOfTheTime: string | null, size: number | null, id: string, note: string | null, leader:
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
           | null, host: { id: string, name: string } | null, stops: Array<{ id: string, name: string }>, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
        | { formName: string, id: string, note: string | null, officeName: string, linkStatus: LinkStatus, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, owners: Array<
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          > }
        | { form: string, formName: string, namesAtSignature: Array<string | null>, id: string, note: string | null, linkStatus: LinkStatus, frenchActors: Array<
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          >, partnerActors: Array<
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          >, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
        | { direction: WishDirection, whatName: string, id: string, note: string | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
       | null }>, contacts: Array<{ id: string, type: string, kindName: string, name: string, territory: { id: string, name: string } | null, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }> } | null };

export type OtherHostsQueryVariables = Exact<{
  language: Language;
  guest: string;
  asOf?: string | null | undefined;
  includeScenario: boolean;
  weights?: CriterionWeights | null | undefined;
}>;


export type OtherHostsQuery = { opportunities: { nodes: Array<{ id: string, title: string, score: number, guest:
        | { id: string }
        | { id: string }
       | null, host:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
       | null, place: { id: string } | null, office: { id: string, name: string, place: { id: string } | null, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } } | null }> } };

export type OpportunitiesThereQueryVariables = Exact<{
  language: Language;
  place: string;
  asOf?: string | null | undefined;
  includeScenario: boolean;
}>;


export type OpportunitiesThereQuery = { opportunities: { totalCount: number, nodes: Array<{ id: string, title: string, score: number }> } };

export type OverlapExportQueryVariables = Exact<{
  language: Language;
  filter: OverlapFilter;
  order: OverlapOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type OverlapExportQuery = { overlaps: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, kind: OverlapKind, nature: OverlapNature | null, certainty: Certainty, when: When, title: string, actorsTotal: number, actorCount: number, sectorsTotal: number, severity: number, evidenceCount: number, scenario: boolean, place: { id: string, name: string } | null, partner:
        | { id: string, name: string }
        | { id: string, name: string }
       | null, actors: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      >, sectors: Array<{ id: string, label: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null }> } };

export type OverlapGroupsQueryVariables = Exact<{
  language: Language;
  grouping: OverlapGrouping;
  filter: OverlapFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type OverlapGroupsQuery = { overlapGroups: { totalCount: number, overlapsTotal: number, ungrouped: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, count: number, established: number, strongest: number, actorsTotal: number, placesTotal: number, countsByKind: Array<{ kind: OverlapKind, count: number }>, actor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
         } }> } };

export type OverlapListQueryVariables = Exact<{
  language: Language;
  filter: OverlapFilter;
  order?: OverlapOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OverlapListQuery = { overlaps: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: OverlapKind, kindName: string, nature: OverlapNature | null, certainty: Certainty, severity: number, actorCount: number, scenario: boolean, evidenceCount: number, evidence: Array<{ recordId: string, period: { start: string | null, end: string | null } | null }>, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: Language }> } }>, countsByKind: Array<{ kind: OverlapKind, count: number }>, countsByWhen: { upcoming: number, current: number, past: number } } };

export type OverlapPageQueryVariables = Exact<{
  language: Language;
  id: string;
  asOf?: string | null | undefined;
  includeScenario: boolean;
}>;


export type OverlapPageQuery = { overlap: { id: string, kind: OverlapKind, kindName: string, nature: OverlapNature | null, certainty: Certainty, severity: number, when: When, scenario: boolean, title: string, possibleSentence: string | null, tempering: Array<string>, actorsTotal: number, actorCount: number, evidenceCount: number, possibleTotal: number, cypher: string, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: Language }>, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, partner:
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
     | null, actors: Array<
      | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, functions: Array<{ id: string, title: string, presence: string, event: { id: string, name: string, period: { start: string | null } } | null }> }
      | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, functions: Array<{ id: string, title: string, presence: string, event: { id: string, name: string, period: { start: string | null } } | null }> }
    >, possibleActors: Array<
      | { id: string }
      | { id: string }
    >, sharedSectors: Array<{ actorsTotal: number, sector: { id: string, code: string, family: SectorFamily, label: string }, actors: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      > }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, factors: Array<{ name: string, title: string, value: number, weight: number, sentence: string }>, evidence: Array<{ recordId: string, kind: RecordKind, label: string, certainty: Certainty, confidence: Confidence, scenario: boolean, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, actors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      >, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, record:
        | { id: string, note: string | null }
        | { nameOfTheTime: string | null, size: number | null, id: string, note: string | null, leader:
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
           | null, host: { id: string, name: string } | null, stops: Array<{ id: string, name: string }>, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
        | { formName: string, id: string, note: string | null, officeName: string, linkStatus: LinkStatus, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, owners: Array<
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          > }
        | { form: string, formName: string, namesAtSignature: Array<string | null>, id: string, note: string | null, linkStatus: LinkStatus, frenchActors: Array<
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          >, partnerActors: Array<
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          >, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
        | { direction: WishDirection, whatName: string, id: string, note: string | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
       | null }>, possible: Array<{ recordId: string, kind: RecordKind, label: string, certainty: Certainty, confidence: Confidence, scenario: boolean, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, actors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      >, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, record:
        | { id: string, note: string | null }
        | { nameOfTheTime: string | null, size: number | null, id: string, note: string | null, leader:
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
           | null, host: { id: string, name: string } | null, stops: Array<{ id: string, name: string }>, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
        | { formName: string, id: string, note: string | null, officeName: string, linkStatus: LinkStatus, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, owners: Array<
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          > }
        | { form: string, formName: string, namesAtSignature: Array<string | null>, id: string, note: string | null, linkStatus: LinkStatus, frenchActors: Array<
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          >, partnerActors: Array<
            | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
            | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          >, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
        | { direction: WishDirection, whatName: string, id: string, note: string | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
       | null }>, contacts: Array<{ id: string, type: string, kindName: string, name: string, territory: { id: string, name: string } | null, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> }>, crowding: { leaders: number, missions: number, peakCertain: number, rateSentence: string, peakPeriod: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, steps: Array<{ from: string, until: string, leaders: number }>, occasion: { id: string, label: string, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } } | null, presences: Array<{ recordId: string }> } | null } | null };

export type PrecheckQueryVariables = Exact<{
  mission: MissionDraft;
  includeScenario: boolean;
  language: Language;
}>;


export type PrecheckQuery = { precheck: { gapDays: number, datesSentence: string, partnersTotal: number, dateWarnings: Array<{ sentence: string, scenario: boolean }>, dates: Array<{ reasons: Array<string>, period: { start: string | null, text: string } }>, partners: Array<{ actor:
        | { id: string }
        | { id: string }
      , sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: Language }>, evidence: { recordId: string, scenario: boolean } }>, places: Array<{ othersTotal: number, possibleTotal: number, place: { id: string, name: string }, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: Language }>, others: Array<{ recordId: string, label: string, scenario: boolean, period: { start: string | null, end: string | null } | null }>, crowding: { sentence: string } | null, present: { id: string } | null, sharedSectors: Array<{ sector: { id: string, code: string, family: SectorFamily, label: string } }>, events: Array<{ id: string, label: string }>, drafts: Array<{ week: string, bucket: DraftBucket, sharesSector: boolean, period: { text: string } }> }> } };

export type RecordPageQueryVariables = Exact<{
  language: Language;
  id: string;
  asOf?: string | null | undefined;
}>;


export type RecordPageQuery = { record:
    | { form: string, organiser: string | null, placeText: string | null, id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, scenario: boolean, note: string | null, eventName: string, actors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, functions: Array<{ id: string, title: string, presence: string, event: { id: string, name: string, period: { start: string | null } } | null }> }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, functions: Array<{ id: string, title: string, presence: string, event: { id: string, name: string, period: { start: string | null } } | null }> }
      >, sources: Array<{ licence: string | null, id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, eventPeriod: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, eventPlace: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null }
    | { id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, scenario: boolean, note: string | null, direction: Direction, nameOfTheTime: string | null, ledBy: string | null, size: number | null, missionStatus: MissionStatus, actors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, functions: Array<{ id: string, title: string, presence: string, event: { id: string, name: string, period: { start: string | null } } | null }> }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, functions: Array<{ id: string, title: string, presence: string, event: { id: string, name: string, period: { start: string | null } } | null }> }
      >, sources: Array<{ licence: string | null, id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, leader:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
       | null, participants: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      >, host: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, stops: Array<{ level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }>, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
    | { attestedSince: string | null, id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, scenario: boolean, note: string | null, form: string, formName: string, status: LinkStatus, openness: Openness, capacity: number | null, officeName: string, actors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, functions: Array<{ id: string, title: string, presence: string, event: { id: string, name: string, period: { start: string | null } } | null }> }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, functions: Array<{ id: string, title: string, presence: string, event: { id: string, name: string, period: { start: string | null } } | null }> }
      >, sources: Array<{ licence: string | null, id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, owners: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      > }
    | { attestedSince: string | null, id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, scenario: boolean, note: string | null, form: string, formName: string, status: LinkStatus, openness: Openness, namesAtSignature: Array<string | null>, actors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, functions: Array<{ id: string, title: string, presence: string, event: { id: string, name: string, period: { start: string | null } } | null }> }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, functions: Array<{ id: string, title: string, presence: string, event: { id: string, name: string, period: { start: string | null } } | null }> }
      >, sources: Array<{ licence: string | null, id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, frenchActors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      >, partnerActors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      >, body: { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
    | { id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, scenario: boolean, note: string | null, what: string, whatName: string, attestedSince: string | null, wishDirection: WishDirection, wishStatus: WishStatus, actors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, functions: Array<{ id: string, title: string, presence: string, event: { id: string, name: string, period: { start: string | null } } | null }> }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null, functions: Array<{ id: string, title: string, presence: string, event: { id: string, name: string, period: { start: string | null } } | null }> }
      >, sources: Array<{ licence: string | null, id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, office: { id: string, label: string } | null, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      , place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, other:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
       | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
   | null };

export type RecordResultsQueryVariables = Exact<{
  language: Language;
  record: string;
  asOf?: string | null | undefined;
  includeScenario: boolean;
}>;


export type RecordResultsQuery = { overlaps: { totalCount: number, nodes: Array<{ when: When, id: string, kind: OverlapKind, kindName: string, nature: OverlapNature | null, certainty: Certainty, severity: number, actorCount: number, scenario: boolean, evidenceCount: number, evidence: Array<{ recordId: string, period: { start: string | null, end: string | null } | null }>, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: Language }> }> }, opportunities: { totalCount: number, nodes: Array<{ id: string, kind: OpportunityKind, kindName: string, score: number, scenario: boolean, unasked: boolean, evidenceCount: number, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: Language }> }> } };

export type ActorSearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<ActorKind> | ActorKind | null | undefined;
  language: Language;
  first: number;
}>;


export type ActorSearchQuery = { search: { totalCount: number, nodes: Array<{ matched: string, linkCount: number, where: string | null, actor:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
       }> } };

export type SuggestionsQueryVariables = Exact<{
  text: string;
  language: Language;
  asOf?: string | null | undefined;
  includeScenario: boolean;
  first: number;
}>;


export type SuggestionsQuery = { suggest: Array<{ kind: SuggestionKind, name: string, suggestionsTotal: number, suggestions: Array<
      | { id: string, scenario: boolean, recordLabel: string }
      | { id: string, scenario: boolean, recordLabel: string }
      | { id: string, scenario: boolean, recordLabel: string }
      | { id: string, title: string, kindName: string, scenario: boolean }
      | { id: string, scenario: boolean, recordLabel: string }
      | { matched: string, where: string | null, actor:
          | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
          | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
         }
      | { code: string, label: string }
      | { id: string, scenario: boolean, recordLabel: string }
    > }> };

export type ActorNameQueryVariables = Exact<{
  language: Language;
  id: string;
}>;


export type ActorNameQuery = { actor:
    | { id: string, name: string }
    | { id: string, name: string }
   | null };

export type CoverageQueryVariables = Exact<{
  language: Language;
}>;


export type CoverageQuery = { coverage: { today: string, compiled: string, contactEmail: string | null, version: string, partnerPhrase: string, scenarioLoaded: boolean, sentence: string, missionsDocumented: number, missionsDatedToMonth: number, visitsDocumented: number, partnerships: number, offices: number, wishes: number, sources: number, licences: Array<string>, attributions: Array<string>, partner: { code: string, name: string }, tables: Array<{ dataset: string, file: string, title: string, kind: string, rows: number, scenario: boolean, compiled: string, licence: string, origin: string, confidence: { high: number, medium: number, low: number, none: number } }> } };

type ActorName_Organisation_Fragment = { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null };

type ActorName_Territory_Fragment = { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null };

export type ActorNameFragment =
  | ActorName_Organisation_Fragment
  | ActorName_Territory_Fragment
;

export type ContactFragment = { id: string, type: string, kindName: string, name: string, territory: { id: string, name: string } | null, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> };

export type EvidenceRowFragment = { recordId: string, kind: RecordKind, label: string, certainty: Certainty, confidence: Confidence, scenario: boolean, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string } | null, actors: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
  >, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, record:
    | { id: string, note: string | null }
    | { nameOfTheTime: string | null, size: number | null, id: string, note: string | null, leader:
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
       | null, host: { id: string, name: string } | null, stops: Array<{ id: string, name: string }>, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
    | { formName: string, id: string, note: string | null, officeName: string, linkStatus: LinkStatus, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, owners: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      > }
    | { form: string, formName: string, namesAtSignature: Array<string | null>, id: string, note: string | null, linkStatus: LinkStatus, frenchActors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      >, partnerActors: Array<
        | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
        | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
      >, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
    | { direction: WishDirection, whatName: string, id: string, note: string | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> }
   | null };

export type MissionRowFragment = { id: string, direction: Direction, confidence: Confidence, scenario: boolean, note: string | null, nameOfTheTime: string | null, ledBy: string | null, size: number | null, missionStatus: MissionStatus, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, leader:
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
   | null, participants: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
  >, host: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, stops: Array<{ level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }>, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> };

export type OfficeRowFragment = { id: string, form: string, formName: string, status: LinkStatus, openness: Openness, confidence: Confidence, scenario: boolean, note: string | null, capacity: number | null, officeName: string, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, owners: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
  >, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> };

export type PartnershipRowFragment = { id: string, form: string, formName: string, status: LinkStatus, openness: Openness, confidence: Confidence, scenario: boolean, note: string | null, namesAtSignature: Array<string | null>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, frenchActors: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
  >, partnerActors: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
  >, body: { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> };

export type PeriodTextFragment = { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string };

type PublicFunctions_Organisation_Fragment = { functions: Array<{ id: string, title: string, presence: string, event: { id: string, name: string, period: { start: string | null } } | null }> };

type PublicFunctions_Territory_Fragment = { functions: Array<{ id: string, title: string, presence: string, event: { id: string, name: string, period: { start: string | null } } | null }> };

export type PublicFunctionsFragment =
  | PublicFunctions_Organisation_Fragment
  | PublicFunctions_Territory_Fragment
;

export type RankedOpportunityFragment = { id: string, kind: OpportunityKind, kindName: string, score: number, scenario: boolean, unasked: boolean, evidenceCount: number, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: Language }> };

export type RankedOverlapFragment = { id: string, kind: OverlapKind, kindName: string, nature: OverlapNature | null, certainty: Certainty, severity: number, actorCount: number, scenario: boolean, evidenceCount: number, evidence: Array<{ recordId: string, period: { start: string | null, end: string | null } | null }>, sentenceParts: Array<{ text: string, strong: boolean, link: boolean, ref: string | null, language: Language }> };

type RecordFields_Event_Fragment = { form: string, organiser: string | null, placeText: string | null, id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, scenario: boolean, note: string | null, eventName: string, eventPeriod: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, eventPlace: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> };

type RecordFields_Mission_Fragment = { id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, scenario: boolean, note: string | null, direction: Direction, nameOfTheTime: string | null, ledBy: string | null, size: number | null, missionStatus: MissionStatus, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, leader:
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
   | null, participants: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
  >, host: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, stops: Array<{ level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }>, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> };

type RecordFields_Office_Fragment = { attestedSince: string | null, id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, scenario: boolean, note: string | null, form: string, formName: string, status: LinkStatus, openness: Openness, capacity: number | null, officeName: string, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, owners: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
  > };

type RecordFields_Partnership_Fragment = { attestedSince: string | null, id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, scenario: boolean, note: string | null, form: string, formName: string, status: LinkStatus, openness: Openness, namesAtSignature: Array<string | null>, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, frenchActors: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
  >, partnerActors: Array<
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
  >, body: { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> };

type RecordFields_Wish_Fragment = { id: string, recordKind: RecordKind, version: number, label: string, confidence: Confidence, scenario: boolean, note: string | null, what: string, whatName: string, attestedSince: string | null, wishDirection: WishDirection, wishStatus: WishStatus, office: { id: string, label: string } | null, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }>, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, actor:
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
  , place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, other:
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
   | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }> };

export type RecordFieldsFragment =
  | RecordFields_Event_Fragment
  | RecordFields_Mission_Fragment
  | RecordFields_Office_Fragment
  | RecordFields_Partnership_Fragment
  | RecordFields_Wish_Fragment
;

export type SectorLabelFragment = { id: string, code: string, family: SectorFamily, label: string };

export type SentenceFragment = { text: string, strong: boolean, link: boolean, ref: string | null, language: Language };

export type SourceLineFragment = { id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string };

export type WishRowFragment = { id: string, what: string, whatName: string, attestedSince: string | null, confidence: Confidence, scenario: boolean, note: string | null, wishDirection: WishDirection, wishStatus: WishStatus, period: { start: string | null, end: string | null, startApproximate: boolean, endApproximate: boolean, text: string }, actor:
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
  , place: { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null } | null, other:
    | { id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
    | { level: string, id: string, kind: ActorKind, kindName: string, name: string, nameLocal: string | null }
   | null, sectors: Array<{ id: string, code: string, family: SectorFamily, label: string }>, sources: Array<{ id: string, title: string, url: string | null, host: string | null, date: string | null, type: string, typeName: string }> };

export type SectorListQueryVariables = Exact<{
  language: Language;
}>;


export type SectorListQuery = { sectors: Array<{ code: string, label: string }> };

export const ActorClosenessDocument: TypedDocumentNode<ActorClosenessQuery, ActorClosenessQueryVariables> = parse("query ActorCloseness($language:Language!$id:ID!$asOf:String$includeScenario:Boolean!){actor(id:$id){id closest(first:8 asOf:$asOf includeScenario:$includeScenario){actor{...ActorName}affinity{value sentence(language:$language)}overlap{value}sharedPartnersTotal sharedPartners(first:8){...ActorName}evidence(first:6){recordId}}reciprocity(asOf:$asOf includeScenario:$includeScenario){value sentence(language:$language)}}constellations(actor:$id filter:{asOf:$asOf includeScenario:$includeScenario}first:3){totalCount nodes{id title(language:$language)scenario missingSentence(language:$language)}}}fragment ActorName on Actor{id kind kindName(language:$language)name(language:$language)nameLocal ...on Territory{level}}", { noLocation: true })
export const ActorNeighbourhoodDocument: TypedDocumentNode<ActorNeighbourhoodQuery, ActorNeighbourhoodQueryVariables> = parse("query ActorNeighbourhood($language:Language!$ids:[ID!]!$filter:GraphFilter){neighbourhood(ids:$ids depth:1 limit:100 filter:$filter){nodesTotal edgesTotal left nodes{depth linkCount actor{...ActorName country{code}territory{id name(language:$language)partOf{id level name(language:$language)}}}}edges{id from to kind label(language:$language)openness period{...PeriodText}}}}fragment ActorName on Actor{id kind kindName(language:$language)name(language:$language)nameLocal ...on Territory{level}}fragment PeriodText on Period{start end startApproximate endApproximate text(language:$language)}", { noLocation: true })
export const ActorPageDocument: TypedDocumentNode<ActorPageQuery, ActorPageQueryVariables> = parse("query ActorPage($language:Language!$id:ID!$asOf:String$includeScenario:Boolean!){actor(id:$id){...ActorName ...PublicFunctions aliases scenario country{code name(language:$language)}formerNames{name from until}territory{...ActorName}...on Territory{code population levelName(language:$language)partOf{...ActorName}}...on Organisation{type confidence jurisdiction{...ActorName}sources{...SourceLine}}partnershipsTotal(includeScenario:$includeScenario)partnerships(first:100 includeScenario:$includeScenario){...PartnershipRow}missionsTotal(includeScenario:$includeScenario)missions(first:100 includeScenario:$includeScenario){...MissionRow}officesTotal(includeScenario:$includeScenario)offices(first:50 includeScenario:$includeScenario){...OfficeRow}wishesTotal(includeScenario:$includeScenario)wishes(first:30 includeScenario:$includeScenario){...WishRow}}}fragment ActorName on Actor{id kind kindName(language:$language)name(language:$language)nameLocal ...on Territory{level}}fragment MissionRow on Mission{id direction missionStatus:status(asOf:$asOf)confidence scenario note nameOfTheTime ledBy size period{...PeriodText}leader{...ActorName}participants{...ActorName}host{...ActorName}stops{...ActorName}sectors{...SectorLabel}sources{...SourceLine}}fragment OfficeRow on Office{id form formName(language:$language)officeName:name status openness(asOf:$asOf)confidence scenario note capacity period{...PeriodText}place{...ActorName}owners{...ActorName}sources{...SourceLine}}fragment PartnershipRow on Partnership{id form formName(language:$language)status openness(asOf:$asOf)confidence scenario note namesAtSignature period{...PeriodText}frenchActors{...ActorName}partnerActors{...ActorName}body{...ActorName}sectors{...SectorLabel}sources{...SourceLine}}fragment PeriodText on Period{start end startApproximate endApproximate text(language:$language)}fragment PublicFunctions on Actor{functions{id title presence event{id name period{start}}}}fragment SectorLabel on Sector{id code family label(language:$language)}fragment SourceLine on Source{id title url host date type typeName(language:$language)}fragment WishRow on Wish{id wishDirection:direction what whatName(language:$language)wishStatus:status attestedSince confidence scenario note period{...PeriodText}actor{...ActorName}place{...ActorName}other{...ActorName}sectors{...SectorLabel}sources{...SourceLine}}", { noLocation: true })
export const ActorResultsDocument: TypedDocumentNode<ActorResultsQuery, ActorResultsQueryVariables> = parse("query ActorResults($language:Language!$actor:ID$place:ID$asOf:String$includeScenario:Boolean!){overlaps(first:6 filter:{actor:$actor place:$place asOf:$asOf includeScenario:$includeScenario}){totalCount nodes{...RankedOverlap when}}opportunities(first:4 filter:{actor:$actor place:$place asOf:$asOf includeScenario:$includeScenario}){totalCount nodes{...RankedOpportunity}}}fragment RankedOpportunity on Opportunity{id kind kindName(language:$language)score scenario unasked evidenceCount sentenceParts(language:$language){...Sentence}}fragment RankedOverlap on Overlap{id kind kindName(language:$language)nature certainty severity actorCount scenario evidenceCount evidence(first:20){recordId period{start end}}sentenceParts(language:$language){...Sentence}}fragment Sentence on SentencePart{text strong link ref language}", { noLocation: true })
export const TerritoryActorsDocument: TypedDocumentNode<TerritoryActorsQuery, TerritoryActorsQueryVariables> = parse("query TerritoryActors($id:ID!$includeScenario:Boolean!){neighbourhood(ids:[$id]depth:3 limit:300 filter:{recordKinds:[PART_OF LOCATED_IN]within:$id includeScenario:$includeScenario}){nodesTotal nodes{actor{id linkCount(includeScenario:$includeScenario)country{code}}}}}", { noLocation: true })
export const ConstellationListDocument: TypedDocumentNode<ConstellationListQuery, ConstellationListQueryVariables> = parse("fragment ConstellationCard on Constellation{id title(language:$language)scenario missing missingSentence(language:$language)evidenceCount actorsTotal nearTotal centre{...ActorName}collectivites(first:40){...ActorName}universities(first:40){...ActorName}hospitals(first:20){...ActorName}others(first:20){...ActorName}partners(first:60){...ActorName}sectorsTotal sectors(first:20){...SectorLabel}linksTotal links(first:120){french partner certainty}ways(first:60){actor isFar steps{to records certainty}}meeting{sentence(language:$language)added(first:12){...ActorName}}}query ConstellationList($language:Language!$filter:GraphFilter$actor:ID$first:Int!$after:String){constellations(filter:$filter actor:$actor first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{cursor node{...ConstellationCard}}}}fragment ActorName on Actor{id kind kindName(language:$language)name(language:$language)nameLocal ...on Territory{level}}fragment SectorLabel on Sector{id code family label(language:$language)}", { noLocation: true })
export const ConstellationPageDocument: TypedDocumentNode<ConstellationPageQuery, ConstellationPageQueryVariables> = parse("fragment ConstellationCard on Constellation{id title(language:$language)scenario missing missingSentence(language:$language)evidenceCount actorsTotal nearTotal centre{...ActorName}collectivites(first:40){...ActorName}universities(first:40){...ActorName}hospitals(first:20){...ActorName}others(first:20){...ActorName}partners(first:60){...ActorName}sectorsTotal sectors(first:20){...SectorLabel}linksTotal links(first:120){french partner certainty}ways(first:60){actor isFar steps{to records certainty}}meeting{sentence(language:$language)added(first:12){...ActorName}}}query ConstellationPage($language:Language!$filter:GraphFilter$ids:[ID!]!){constellations(filter:$filter ids:$ids first:1){nodes{...ConstellationCard evidence(first:100){...EvidenceRow}collectivites(first:40){...PublicFunctions}meeting{far(first:60){...ActorName}contacts{...Contact}}}}}fragment ActorName on Actor{id kind kindName(language:$language)name(language:$language)nameLocal ...on Territory{level}}fragment Contact on Organisation{id type kindName(language:$language)name(language:$language)territory{id name(language:$language)}sources{...SourceLine}}fragment EvidenceRow on Evidence{recordId kind label(language:$language)certainty confidence scenario period{...PeriodText}actors{...ActorName}sources{...SourceLine}record{id note ...on Mission{nameOfTheTime size leader{...ActorName}host{id name(language:$language)}stops{id name(language:$language)}sectors{...SectorLabel}}...on Partnership{form formName(language:$language)linkStatus:status namesAtSignature frenchActors{...ActorName}partnerActors{...ActorName}sectors{...SectorLabel}}...on Office{formName(language:$language)officeName:name linkStatus:status place{...ActorName}owners{...ActorName}}...on Wish{direction whatName(language:$language)sectors{...SectorLabel}}}}fragment PeriodText on Period{start end startApproximate endApproximate text(language:$language)}fragment PublicFunctions on Actor{functions{id title presence event{id name period{start}}}}fragment SectorLabel on Sector{id code family label(language:$language)}fragment SourceLine on Source{id title url host date type typeName(language:$language)}", { noLocation: true })
export const DuplicateListDocument: TypedDocumentNode<DuplicateListQuery, DuplicateListQueryVariables> = parse("query DuplicateList($language:Language!$asOf:String$includeScenario:Boolean!$first:Int!$after:String){duplicates(includeScenario:$includeScenario first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{cursor node{id recordKind basis scenario sentence(language:$language)records{id label(language:$language)record{...RecordFields}actor{...ActorName aliases ...on Organisation{confidence territory{...ActorName}sources{...SourceLine}}}}}}}}fragment ActorName on Actor{id kind kindName(language:$language)name(language:$language)nameLocal ...on Territory{level}}fragment MissionRow on Mission{id direction missionStatus:status(asOf:$asOf)confidence scenario note nameOfTheTime ledBy size period{...PeriodText}leader{...ActorName}participants{...ActorName}host{...ActorName}stops{...ActorName}sectors{...SectorLabel}sources{...SourceLine}}fragment OfficeRow on Office{id form formName(language:$language)officeName:name status openness(asOf:$asOf)confidence scenario note capacity period{...PeriodText}place{...ActorName}owners{...ActorName}sources{...SourceLine}}fragment PartnershipRow on Partnership{id form formName(language:$language)status openness(asOf:$asOf)confidence scenario note namesAtSignature period{...PeriodText}frenchActors{...ActorName}partnerActors{...ActorName}body{...ActorName}sectors{...SectorLabel}sources{...SourceLine}}fragment PeriodText on Period{start end startApproximate endApproximate text(language:$language)}fragment RecordFields on Record{id recordKind version label(language:$language)confidence scenario note sources{...SourceLine}...on Partnership{...PartnershipRow attestedSince}...on Mission{...MissionRow}...on Office{...OfficeRow attestedSince}...on Wish{...WishRow office{id label(language:$language)}}...on Event{form eventName:name organiser placeText eventPeriod:period{...PeriodText}eventPlace:place{...ActorName}}}fragment SectorLabel on Sector{id code family label(language:$language)}fragment SourceLine on Source{id title url host date type typeName(language:$language)}fragment WishRow on Wish{id wishDirection:direction what whatName(language:$language)wishStatus:status attestedSince confidence scenario note period{...PeriodText}actor{...ActorName}place{...ActorName}other{...ActorName}sectors{...SectorLabel}sources{...SourceLine}}", { noLocation: true })
export const ChosenActorDocument: TypedDocumentNode<ChosenActorQuery, ChosenActorQueryVariables> = parse("query ChosenActor($language:Language!$id:ID!$asOf:String$includeScenario:Boolean!){actor(id:$id){...ActorName aliases linkCount(includeScenario:$includeScenario)territory{id name(language:$language)partOf{id name(language:$language)}}...on Territory{population}}overlaps(first:3 filter:{actor:$id asOf:$asOf includeScenario:$includeScenario}){totalCount nodes{...RankedOverlap}}opportunities(first:2 filter:{actor:$id asOf:$asOf includeScenario:$includeScenario}){totalCount nodes{...RankedOpportunity}}}fragment ActorName on Actor{id kind kindName(language:$language)name(language:$language)nameLocal ...on Territory{level}}fragment RankedOpportunity on Opportunity{id kind kindName(language:$language)score scenario unasked evidenceCount sentenceParts(language:$language){...Sentence}}fragment RankedOverlap on Overlap{id kind kindName(language:$language)nature certainty severity actorCount scenario evidenceCount evidence(first:20){recordId period{start end}}sentenceParts(language:$language){...Sentence}}fragment Sentence on SentencePart{text strong link ref language}", { noLocation: true })
export const ExplorerGraphDocument: TypedDocumentNode<ExplorerGraphQuery, ExplorerGraphQueryVariables> = parse("query ExplorerGraph($language:Language!$ids:[ID!]!$depth:Int!$filter:GraphFilter!){neighbourhood(ids:$ids depth:$depth limit:300 filter:$filter){...GraphPart}}fragment GraphPart on Subgraph{nodesTotal left nodes{depth linkCount hidden actor{...ActorName}}edges{id kind from to label(language:$language)openness period{...PeriodText}record{id confidence scenario ...on Partnership{formName(language:$language)}...on Office{formName(language:$language)}...on Wish{whatName(language:$language)}}}}fragment ActorName on Actor{id kind kindName(language:$language)name(language:$language)nameLocal ...on Territory{level}}fragment PeriodText on Period{start end startApproximate endApproximate text(language:$language)}", { noLocation: true })
export const ExplorerLevelsDocument: TypedDocumentNode<ExplorerLevelsQuery, ExplorerLevelsQueryVariables> = parse("query ExplorerLevels($language:Language!){coverage{levels{level name(language:$language)}}}", { noLocation: true })
export const ExplorerOpportunityDocument: TypedDocumentNode<ExplorerOpportunityQuery, ExplorerOpportunityQueryVariables> = parse("query ExplorerOpportunity($language:Language!$id:ID!$filter:OpportunityFilter!){opportunity(id:$id filter:$filter){id kindName(language:$language)evidenceCount scenario sentenceParts(language:$language){...Sentence}unasked host{...ActorName}guest{...ActorName}place{...ActorName}office{id formName(language:$language)period{...PeriodText}}actors(first:20){...ActorName}evidence(first:40){...Proof}}}fragment Proof on Evidence{recordId kind period{...PeriodText}actors{...ActorName}record{id confidence ...on Mission{leader{id}host{id}stops{id}}...on Partnership{formName(language:$language)frenchActors{id}partnerActors{id}}...on Office{formName(language:$language)owners{id}place{id}}}}fragment ActorName on Actor{id kind kindName(language:$language)name(language:$language)nameLocal ...on Territory{level}}fragment PeriodText on Period{start end startApproximate endApproximate text(language:$language)}fragment Sentence on SentencePart{text strong link ref language}", { noLocation: true })
export const ExplorerOverlapDocument: TypedDocumentNode<ExplorerOverlapQuery, ExplorerOverlapQueryVariables> = parse("query ExplorerOverlap($language:Language!$id:ID!$filter:OverlapFilter!){overlap(id:$id filter:$filter){id kind kindName(language:$language)evidenceCount scenario sentenceParts(language:$language){...Sentence}place{...ActorName}partner{...ActorName}actors(first:60){...ActorName}sectors(first:3){code label(language:$language)}evidence(first:60){...Proof}}}fragment Proof on Evidence{recordId kind period{...PeriodText}actors{...ActorName}record{id confidence ...on Mission{leader{id}host{id}stops{id}}...on Partnership{formName(language:$language)frenchActors{id}partnerActors{id}}...on Office{formName(language:$language)owners{id}place{id}}}}fragment ActorName on Actor{id kind kindName(language:$language)name(language:$language)nameLocal ...on Territory{level}}fragment PeriodText on Period{start end startApproximate endApproximate text(language:$language)}fragment Sentence on SentencePart{text strong link ref language}", { noLocation: true })
export const ExplorerPathDocument: TypedDocumentNode<ExplorerPathQuery, ExplorerPathQueryVariables> = parse("query ExplorerPath($language:Language!$from:ID!$to:ID!$filter:GraphFilter!){path(from:$from to:$to filter:$filter){...GraphPart}}fragment GraphPart on Subgraph{nodesTotal left nodes{depth linkCount hidden actor{...ActorName}}edges{id kind from to label(language:$language)openness period{...PeriodText}record{id confidence scenario ...on Partnership{formName(language:$language)}...on Office{formName(language:$language)}...on Wish{whatName(language:$language)}}}}fragment ActorName on Actor{id kind kindName(language:$language)name(language:$language)nameLocal ...on Territory{level}}fragment PeriodText on Period{start end startApproximate endApproximate text(language:$language)}", { noLocation: true })
export const FragmentationDocument: TypedDocumentNode<FragmentationQuery, FragmentationQueryVariables> = parse("query Fragmentation($by:FragmentationScope!$filter:GraphFilter$language:Language!){fragmentation(by:$by filter:$filter first:200){key actor{...ActorName}sector{...SectorLabel}actorCount establishedCount evidenceCount effectiveNumber{value sentence(language:$language)}effectiveEstablished{value sentence(language:$language)}concentration{value sentence(language:$language)}theil{between{value sentence(language:$language)}within{value sentence(language:$language)}}coverage{confirmed records share{sentence(language:$language)}}reciprocity{value sentence(language:$language)}sizes{size actors records}trend{year actorCount evidenceCount effectiveNumber{value}effectiveEstablished{value}}}}fragment ActorName on Actor{id kind kindName(language:$language)name(language:$language)nameLocal ...on Territory{level}}fragment SectorLabel on Sector{id code family label(language:$language)}", { noLocation: true })
export const FragmentationExportDocument: TypedDocumentNode<FragmentationExportQuery, FragmentationExportQueryVariables> = parse("query FragmentationExport($by:FragmentationScope!$filter:GraphFilter$language:Language!$first:Int!$after:ID){fragmentation(by:$by filter:$filter first:$first after:$after){key actor{id name(language:$language)}sector{id label(language:$language)}actorCount effectiveNumber{value sentence(language:$language)}effectiveEstablished{value}coverage{confirmed}sizes{size actors}evidenceCount scenario}}", { noLocation: true })
export const FragmentationPointDocument: TypedDocumentNode<FragmentationPointQuery, FragmentationPointQueryVariables> = parse("query FragmentationPoint($by:FragmentationScope!$filter:GraphFilter$keys:[ID!]$language:Language!){fragmentation(by:$by filter:$filter keys:$keys first:1){key effectiveNumber{sentence(language:$language)}effectiveEstablished{sentence(language:$language)}evidenceCount evidence(first:100){...EvidenceRow}}}fragment ActorName on Actor{id kind kindName(language:$language)name(language:$language)nameLocal ...on Territory{level}}fragment EvidenceRow on Evidence{recordId kind label(language:$language)certainty confidence scenario period{...PeriodText}actors{...ActorName}sources{...SourceLine}record{id note ...on Mission{nameOfTheTime size leader{...ActorName}host{id name(language:$language)}stops{id name(language:$language)}sectors{...SectorLabel}}...on Partnership{form formName(language:$language)linkStatus:status namesAtSignature frenchActors{...ActorName}partnerActors{...ActorName}sectors{...SectorLabel}}...on Office{formName(language:$language)officeName:name linkStatus:status place{...ActorName}owners{...ActorName}}...on Wish{direction whatName(language:$language)sectors{...SectorLabel}}}}fragment PeriodText on Period{start end startApproximate endApproximate text(language:$language)}fragment SectorLabel on Sector{id code family label(language:$language)}fragment SourceLine on Source{id title url host date type typeName(language:$language)}", { noLocation: true })
export const GapCellDocument: TypedDocumentNode<GapCellQuery, GapCellQueryVariables> = parse("query GapCell($filter:GraphFilter$sector:String!$province:ID!$language:Language!){gaps(filter:$filter){cell(sector:$sector province:$province){actorsTotal actors(first:50){...ActorName}evidenceCount evidence(first:50){...EvidenceRow}}}}fragment ActorName on Actor{id kind kindName(language:$language)name(language:$language)nameLocal ...on Territory{level}}fragment EvidenceRow on Evidence{recordId kind label(language:$language)certainty confidence scenario period{...PeriodText}actors{...ActorName}sources{...SourceLine}record{id note ...on Mission{nameOfTheTime size leader{...ActorName}host{id name(language:$language)}stops{id name(language:$language)}sectors{...SectorLabel}}...on Partnership{form formName(language:$language)linkStatus:status namesAtSignature frenchActors{...ActorName}partnerActors{...ActorName}sectors{...SectorLabel}}...on Office{formName(language:$language)officeName:name linkStatus:status place{...ActorName}owners{...ActorName}}...on Wish{direction whatName(language:$language)sectors{...SectorLabel}}}}fragment PeriodText on Period{start end startApproximate endApproximate text(language:$language)}fragment SectorLabel on Sector{id code family label(language:$language)}fragment SourceLine on Source{id title url host date type typeName(language:$language)}", { noLocation: true })
export const UnansweredExportDocument: TypedDocumentNode<UnansweredExportQuery, UnansweredExportQueryVariables> = parse("query UnansweredExport($filter:GraphFilter$language:Language!$first:Int!$after:ID){gaps(filter:$filter){unansweredTotal unanswered(first:$first after:$after){sentence(language:$language)wish{id scenario whatName(language:$language)actor{id name(language:$language)}sectors{id label(language:$language)}}}}}", { noLocation: true })
export const DominatedExportDocument: TypedDocumentNode<DominatedExportQuery, DominatedExportQueryVariables> = parse("query DominatedExport($filter:GraphFilter$language:Language!){gaps(filter:$filter){dominatedTotal dominated(first:200){sentence(language:$language)share records evidenceCount scenario place{id name(language:$language)}actors(first:20){id name(language:$language)}actorsTotal}}}", { noLocation: true })
export const GapsPageDocument: TypedDocumentNode<GapsPageQuery, GapsPageQueryVariables> = parse("query GapsPage($filter:GraphFilter$language:Language!){gaps(filter:$filter){emptyTotal provinces{...ActorName}rows{sector{...SectorLabel}actorCounts emptyTotal}unansweredTotal unanswered(first:50){wish{id scenario actor{id}}sentenceParts(language:$language){...Sentence}}dominatedTotal dominated(first:50){place{...ActorName}actors(first:5){...ActorName}records evidenceCount sentenceParts(language:$language){...Sentence}}}}fragment ActorName on Actor{id kind kindName(language:$language)name(language:$language)nameLocal ...on Territory{level}}fragment SectorLabel on Sector{id code family label(language:$language)}fragment Sentence on SentencePart{text strong link ref language}", { noLocation: true })
export const ArcMapLinksDocument: TypedDocumentNode<ArcMapLinksQuery, ArcMapLinksQueryVariables> = parse("query ArcMapLinks($language:Language!$asOf:String$actor:ID$includeScenario:Boolean!){partnerships(first:200 filter:{includeScenario:$includeScenario}){totalCount nodes{id frenchActors{...ArcMapEnd}partnerActors{...ArcMapEnd}}}shared:overlaps(first:50 filter:{asOf:$asOf includeScenario:$includeScenario kinds:[SAME_PARTNER]nature:COMPETING when:CURRENT}){nodes{id evidence(first:50){recordId}}}opportunities(first:1 filter:{asOf:$asOf actor:$actor includeScenario:$includeScenario}){nodes{id guest{...ArcMapEnd}place{...ArcMapEnd}}}}fragment ArcMapEnd on Actor{id territory{id name(language:$language)local:name(language:ZH)country{code}population lat lon}}", { noLocation: true })
export const HomeOpportunitiesDocument: TypedDocumentNode<HomeOpportunitiesQuery, HomeOpportunitiesQueryVariables> = parse("query HomeOpportunities($language:Language!$asOf:String$actor:ID$includeScenario:Boolean!){opportunities(first:4 filter:{asOf:$asOf actor:$actor includeScenario:$includeScenario}){totalCount nodes{...RankedOpportunity}}}fragment RankedOpportunity on Opportunity{id kind kindName(language:$language)score scenario unasked evidenceCount sentenceParts(language:$language){...Sentence}}fragment Sentence on SentencePart{text strong link ref language}", { noLocation: true })
export const HomeOverlapsDocument: TypedDocumentNode<HomeOverlapsQuery, HomeOverlapsQueryVariables> = parse("query HomeOverlaps($language:Language!$asOf:String$actor:ID$includeScenario:Boolean!){current:overlaps(first:5 filter:{asOf:$asOf actor:$actor includeScenario:$includeScenario when:CURRENT}){totalCount nodes{...RankedOverlap crowding{direction}}countsByKind{kind count}}upcoming:overlaps(first:5 filter:{asOf:$asOf actor:$actor includeScenario:$includeScenario when:UPCOMING}){totalCount nodes{...RankedOverlap crowding{direction}}countsByKind{kind count}}past:overlaps(first:5 filter:{asOf:$asOf actor:$actor includeScenario:$includeScenario when:PAST}){totalCount nodes{...RankedOverlap crowding{direction}}countsByKind{kind count}}}fragment RankedOverlap on Overlap{id kind kindName(language:$language)nature certainty severity actorCount scenario evidenceCount evidence(first:20){recordId period{start end}}sentenceParts(language:$language){...Sentence}}fragment Sentence on SentencePart{text strong link ref language}", { noLocation: true })
export const MissionsByYearDocument: TypedDocumentNode<MissionsByYearQuery, MissionsByYearQueryVariables> = parse("query MissionsByYear($language:Language!){missions(first:200 filter:{direction:FR_TO_PARTNER}){totalCount nodes{id period{start text(language:$language)}earliestStart leader{id name(language:$language)}host{id name(language:$language)}}}}", { noLocation: true })
export const OpportunityBoardDocument: TypedDocumentNode<OpportunityBoardQuery, OpportunityBoardQueryVariables> = parse("fragment ListedOpportunity on Opportunity{...RankedOpportunity actors(first:8){...ActorName}actorsTotal place{...ActorName}wouldLower(language:$language)}query OpportunityBoard($language:Language!$actor:ID!$filter:OpportunityFilter!){opportunityBoard(actor:$actor filter:$filter){totalCount wholeCount countsByKind{kind count}actor{id name(language:$language)...on Territory{population}}groups{act opportunitiesTotal opportunities(first:3){...ListedOpportunity}}}}fragment ActorName on Actor{id kind kindName(language:$language)name(language:$language)nameLocal ...on Territory{level}}fragment RankedOpportunity on Opportunity{id kind kindName(language:$language)score scenario unasked evidenceCount sentenceParts(language:$language){...Sentence}}fragment Sentence on SentencePart{text strong link ref language}", { noLocation: true })
export const OpportunityExportDocument: TypedDocumentNode<OpportunityExportQuery, OpportunityExportQueryVariables> = parse("query OpportunityExport($language:Language!$filter:OpportunityFilter!$first:Int!$after:String){opportunities(filter:$filter first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}nodes{id kind score title(language:$language)actors(first:40){id name(language:$language)}actorsTotal host{id name(language:$language)}guest{id name(language:$language)}place{id name(language:$language)}sectors(first:10){id label(language:$language)}sectorsTotal unasked wouldLower(language:$language)evidenceCount scenario}}}", { noLocation: true })
export const OpportunityListDocument: TypedDocumentNode<OpportunityListQuery, OpportunityListQueryVariables> = parse("fragment ListedOpportunity on Opportunity{...RankedOpportunity actors(first:8){...ActorName}actorsTotal place{...ActorName}wouldLower(language:$language)}query OpportunityList($language:Language!$filter:OpportunityFilter!$first:Int!$after:String){opportunities(filter:$filter first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{cursor node{...ListedOpportunity}}}}fragment ActorName on Actor{id kind kindName(language:$language)name(language:$language)nameLocal ...on Territory{level}}fragment RankedOpportunity on Opportunity{id kind kindName(language:$language)score scenario unasked evidenceCount sentenceParts(language:$language){...Sentence}}fragment Sentence on SentencePart{text strong link ref language}", { noLocation: true })
export const OpportunityPageDocument: TypedDocumentNode<OpportunityPageQuery, OpportunityPageQueryVariables> = parse("query OpportunityPage($language:Language!$id:ID!$asOf:String$includeScenario:Boolean!$weights:CriterionWeights){opportunity(id:$id filter:{asOf:$asOf includeScenario:$includeScenario weights:$weights}){id kind kindName(language:$language)title(language:$language)sentenceParts(language:$language){...Sentence}basis(language:$language)score scenario unasked actors(first:12){...ActorName ...PublicFunctions}actorsTotal paths(language:$language)guest{...ActorName ...PublicFunctions}host{...ActorName ...PublicFunctions}place{...ActorName partOf{id name(language:$language)}}office{id name formName(language:$language)status openness(asOf:$asOf)period{...PeriodText}place{...ActorName partOf{id name(language:$language)}}}criteria{name title(language:$language)score weight sentence(language:$language)evidence(first:60){recordId label(language:$language)}}wouldLower(language:$language)evidence(first:60){...EvidenceRow}evidenceCount contacts{...Contact}cypher}}fragment ActorName on Actor{id kind kindName(language:$language)name(language:$language)nameLocal ...on Territory{level}}fragment Contact on Organisation{id type kindName(language:$language)name(language:$language)territory{id name(language:$language)}sources{...SourceLine}}fragment EvidenceRow on Evidence{recordId kind label(language:$language)certainty confidence scenario period{...PeriodText}actors{...ActorName}sources{...SourceLine}record{id note ...on Mission{nameOfTheTime size leader{...ActorName}host{id name(language:$language)}stops{id name(language:$language)}sectors{...SectorLabel}}...on Partnership{form formName(language:$language)linkStatus:status namesAtSignature frenchActors{...ActorName}partnerActors{...ActorName}sectors{...SectorLabel}}...on Office{formName(language:$language)officeName:name linkStatus:status place{...ActorName}owners{...ActorName}}...on Wish{direction whatName(language:$language)sectors{...SectorLabel}}}}fragment PeriodText on Period{start end startApproximate endApproximate text(language:$language)}fragment PublicFunctions on Actor{functions{id title presence event{id name period{start}}}}fragment SectorLabel on Sector{id code family label(language:$language)}fragment Sentence on SentencePart{text strong link ref language}fragment SourceLine on Source{id title url host date type typeName(language:$language)}", { noLocation: true })
export const OtherHostsDocument: TypedDocumentNode<OtherHostsQuery, OtherHostsQueryVariables> = parse("query OtherHosts($language:Language!$guest:ID!$asOf:String$includeScenario:Boolean!$weights:CriterionWeights){opportunities(first:20 filter:{actor:$guest asOf:$asOf includeScenario:$includeScenario weights:$weights}){nodes{id title(language:$language)score guest{id}host{...ActorName}place{id}office{id name place{id}period{...PeriodText}}}}}fragment ActorName on Actor{id kind kindName(language:$language)name(language:$language)nameLocal ...on Territory{level}}fragment PeriodText on Period{start end startApproximate endApproximate text(language:$language)}", { noLocation: true })
export const OpportunitiesThereDocument: TypedDocumentNode<OpportunitiesThereQuery, OpportunitiesThereQueryVariables> = parse("query OpportunitiesThere($language:Language!$place:ID!$asOf:String$includeScenario:Boolean!){opportunities(first:3 filter:{place:$place asOf:$asOf includeScenario:$includeScenario}){totalCount nodes{id title(language:$language)score}}}", { noLocation: true })
export const OverlapExportDocument: TypedDocumentNode<OverlapExportQuery, OverlapExportQueryVariables> = parse("query OverlapExport($language:Language!$filter:OverlapFilter!$order:OverlapOrder!$first:Int!$after:String){overlaps(filter:$filter order:$order language:$language first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}nodes{id kind nature certainty when title(language:$language)place{id name(language:$language)}partner{id name(language:$language)}actors(first:60){id name(language:$language)}actorsTotal actorCount sectors(first:20){id label(language:$language)}sectorsTotal period{...PeriodText}severity evidenceCount scenario}}}fragment PeriodText on Period{start end startApproximate endApproximate text(language:$language)}", { noLocation: true })
export const OverlapGroupsDocument: TypedDocumentNode<OverlapGroupsQuery, OverlapGroupsQueryVariables> = parse("query OverlapGroups($language:Language!$grouping:OverlapGrouping!$filter:OverlapFilter!$first:Int!$after:String){overlapGroups(by:$grouping filter:$filter first:$first after:$after){totalCount overlapsTotal ungrouped pageInfo{endCursor hasNextPage}edges{cursor node{id count established strongest actorsTotal placesTotal countsByKind{kind count}actor{...ActorName}}}}}fragment ActorName on Actor{id kind kindName(language:$language)name(language:$language)nameLocal ...on Territory{level}}", { noLocation: true })
export const OverlapListDocument: TypedDocumentNode<OverlapListQuery, OverlapListQueryVariables> = parse("query OverlapList($language:Language!$filter:OverlapFilter!$order:OverlapOrder$first:Int!$after:String){overlaps(filter:$filter order:$order language:$language first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{cursor node{...RankedOverlap}}countsByKind{kind count}countsByWhen{upcoming current past}}}fragment RankedOverlap on Overlap{id kind kindName(language:$language)nature certainty severity actorCount scenario evidenceCount evidence(first:20){recordId period{start end}}sentenceParts(language:$language){...Sentence}}fragment Sentence on SentencePart{text strong link ref language}", { noLocation: true })
export const OverlapPageDocument: TypedDocumentNode<OverlapPageQuery, OverlapPageQueryVariables> = parse("query OverlapPage($language:Language!$id:ID!$asOf:String$includeScenario:Boolean!){overlap(id:$id filter:{asOf:$asOf includeScenario:$includeScenario}){id kind kindName(language:$language)nature certainty severity when scenario title(language:$language)sentenceParts(language:$language){...Sentence}possibleSentence(language:$language)tempering(language:$language)place{...ActorName}partner{...ActorName}actors(first:60){...ActorName ...PublicFunctions}actorsTotal actorCount possibleActors(first:60){id}sharedSectors(first:20){sector{...SectorLabel}actors(first:60){id name(language:$language)}actorsTotal}period{...PeriodText}factors{name title(language:$language)value weight sentence(language:$language)}evidence(first:60){...EvidenceRow}evidenceCount possible(first:30){...EvidenceRow}possibleTotal contacts{...Contact}crowding{leaders missions peakCertain peakPeriod{...PeriodText}steps{from until leaders}occasion{id label(language:$language)period{...PeriodText}}presences(first:60){recordId}rateSentence(language:$language)}cypher}}fragment ActorName on Actor{id kind kindName(language:$language)name(language:$language)nameLocal ...on Territory{level}}fragment Contact on Organisation{id type kindName(language:$language)name(language:$language)territory{id name(language:$language)}sources{...SourceLine}}fragment EvidenceRow on Evidence{recordId kind label(language:$language)certainty confidence scenario period{...PeriodText}actors{...ActorName}sources{...SourceLine}record{id note ...on Mission{nameOfTheTime size leader{...ActorName}host{id name(language:$language)}stops{id name(language:$language)}sectors{...SectorLabel}}...on Partnership{form formName(language:$language)linkStatus:status namesAtSignature frenchActors{...ActorName}partnerActors{...ActorName}sectors{...SectorLabel}}...on Office{formName(language:$language)officeName:name linkStatus:status place{...ActorName}owners{...ActorName}}...on Wish{direction whatName(language:$language)sectors{...SectorLabel}}}}fragment PeriodText on Period{start end startApproximate endApproximate text(language:$language)}fragment PublicFunctions on Actor{functions{id title presence event{id name period{start}}}}fragment SectorLabel on Sector{id code family label(language:$language)}fragment Sentence on SentencePart{text strong link ref language}fragment SourceLine on Source{id title url host date type typeName(language:$language)}", { noLocation: true })
export const PrecheckDocument: TypedDocumentNode<PrecheckQuery, PrecheckQueryVariables> = parse("query Precheck($mission:MissionDraft!$includeScenario:Boolean!$language:Language!){precheck(mission:$mission includeScenario:$includeScenario){gapDays datesSentence(language:$language)dateWarnings{sentence(language:$language)scenario}dates{period{start text(language:$language)}reasons(language:$language)}partnersTotal partners(first:5){actor{id}sentenceParts(language:$language){...Sentence}evidence{recordId scenario}}places{place{id name(language:$language)}sentenceParts(language:$language){...Sentence}othersTotal others(first:20){recordId label(language:$language)scenario period{start end}}possibleTotal crowding{sentence(language:$language)}present{id}sharedSectors{sector{...SectorLabel}}events(first:3){id label(language:$language)}drafts{week period{text(language:$language)}bucket sharesSector}}}}fragment SectorLabel on Sector{id code family label(language:$language)}fragment Sentence on SentencePart{text strong link ref language}", { noLocation: true })
export const RecordPageDocument: TypedDocumentNode<RecordPageQuery, RecordPageQueryVariables> = parse("query RecordPage($language:Language!$id:ID!$asOf:String){record(id:$id){...RecordFields actors{...ActorName ...PublicFunctions}sources{licence}}}fragment ActorName on Actor{id kind kindName(language:$language)name(language:$language)nameLocal ...on Territory{level}}fragment MissionRow on Mission{id direction missionStatus:status(asOf:$asOf)confidence scenario note nameOfTheTime ledBy size period{...PeriodText}leader{...ActorName}participants{...ActorName}host{...ActorName}stops{...ActorName}sectors{...SectorLabel}sources{...SourceLine}}fragment OfficeRow on Office{id form formName(language:$language)officeName:name status openness(asOf:$asOf)confidence scenario note capacity period{...PeriodText}place{...ActorName}owners{...ActorName}sources{...SourceLine}}fragment PartnershipRow on Partnership{id form formName(language:$language)status openness(asOf:$asOf)confidence scenario note namesAtSignature period{...PeriodText}frenchActors{...ActorName}partnerActors{...ActorName}body{...ActorName}sectors{...SectorLabel}sources{...SourceLine}}fragment PeriodText on Period{start end startApproximate endApproximate text(language:$language)}fragment PublicFunctions on Actor{functions{id title presence event{id name period{start}}}}fragment RecordFields on Record{id recordKind version label(language:$language)confidence scenario note sources{...SourceLine}...on Partnership{...PartnershipRow attestedSince}...on Mission{...MissionRow}...on Office{...OfficeRow attestedSince}...on Wish{...WishRow office{id label(language:$language)}}...on Event{form eventName:name organiser placeText eventPeriod:period{...PeriodText}eventPlace:place{...ActorName}}}fragment SectorLabel on Sector{id code family label(language:$language)}fragment SourceLine on Source{id title url host date type typeName(language:$language)}fragment WishRow on Wish{id wishDirection:direction what whatName(language:$language)wishStatus:status attestedSince confidence scenario note period{...PeriodText}actor{...ActorName}place{...ActorName}other{...ActorName}sectors{...SectorLabel}sources{...SourceLine}}", { noLocation: true })
export const RecordResultsDocument: TypedDocumentNode<RecordResultsQuery, RecordResultsQueryVariables> = parse("query RecordResults($language:Language!$record:ID!$asOf:String$includeScenario:Boolean!){overlaps(first:5 filter:{record:$record asOf:$asOf includeScenario:$includeScenario}){totalCount nodes{...RankedOverlap when}}opportunities(first:5 filter:{record:$record asOf:$asOf includeScenario:$includeScenario}){totalCount nodes{...RankedOpportunity}}}fragment RankedOpportunity on Opportunity{id kind kindName(language:$language)score scenario unasked evidenceCount sentenceParts(language:$language){...Sentence}}fragment RankedOverlap on Overlap{id kind kindName(language:$language)nature certainty severity actorCount scenario evidenceCount evidence(first:20){recordId period{start end}}sentenceParts(language:$language){...Sentence}}fragment Sentence on SentencePart{text strong link ref language}", { noLocation: true })
export const ActorSearchDocument: TypedDocumentNode<ActorSearchQuery, ActorSearchQueryVariables> = parse("query ActorSearch($text:String!$kinds:[ActorKind!]$language:Language!$first:Int!){search(text:$text kinds:$kinds first:$first){totalCount nodes{matched linkCount where(language:$language)actor{id kind kindName(language:$language)name(language:$language)nameLocal ...on Territory{level}}}}}", { noLocation: true })
export const SuggestionsDocument: TypedDocumentNode<SuggestionsQuery, SuggestionsQueryVariables> = parse("query Suggestions($text:String!$language:Language!$asOf:String$includeScenario:Boolean!$first:Int!){suggest(text:$text language:$language asOf:$asOf includeScenario:$includeScenario){kind name(language:$language)suggestionsTotal suggestions(first:$first){...on SearchHit{matched where(language:$language)actor{id kind kindName(language:$language)name(language:$language)nameLocal ...on Territory{level}}}...on Sector{code label(language:$language)}...on Overlap{id title(language:$language)kindName(language:$language)scenario}...on Record{id recordLabel:label(language:$language)scenario}}}}", { noLocation: true })
export const ActorNameDocument: TypedDocumentNode<ActorNameQuery, ActorNameQueryVariables> = parse("query ActorName($language:Language!$id:ID!){actor(id:$id){id name(language:$language)}}", { noLocation: true })
export const CoverageDocument: TypedDocumentNode<CoverageQuery, CoverageQueryVariables> = parse("query Coverage($language:Language!){coverage{today compiled contactEmail version partnerPhrase(language:$language)partner{code name(language:$language)}scenarioLoaded sentence(language:$language)missionsDocumented missionsDatedToMonth visitsDocumented partnerships offices wishes sources licences(language:$language)attributions(language:$language)tables{dataset file title(language:$language)kind rows scenario compiled licence(language:$language)origin(language:$language)confidence{high medium low none}}}}", { noLocation: true })
export const SectorListDocument: TypedDocumentNode<SectorListQuery, SectorListQueryVariables> = parse("query SectorList($language:Language!){sectors{code label(language:$language)}}", { noLocation: true })