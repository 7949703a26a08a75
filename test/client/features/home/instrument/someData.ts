/** A small world for the home page: two cities, three French places, one crossing of three. */
import type {
	CrossingNode,
	HomeLink,
	HomeMission,
	HomeRecords,
	MissionCrossing,
} from '../../../../../client/features/home/instrument/homeRecords'
import { readMonth } from '../../../../../client/state/homeView'
import type { Site } from '../../../../../client/views/map/clusterPlaces'

export const month = (text: string): number => readMonth(text) ?? Number.NaN

const place = (id: string, name: string, side: Site['side'], lat: number, lon: number): Site => ({
	id,
	name,
	nameLanguage: 'fr',
	local: null,
	localLanguage: null,
	lat,
	lon,
	side,
})
export const LILLE = place('territory:FR:lille', 'Lille', 'french', 50.6, 3)
const LYON = place('territory:FR:lyon', 'Lyon', 'french', 45.7, 4.8)
export const VOSGES = place('territory:FR:vosges', 'Vosges', 'french', 48.2, 6.4)
export const PORT = place('territory:XX:port', 'Port', 'partner', 31, 121)
export const TOWN = place('territory:XX:town', 'Ville', 'partner', 36, 120)

const link = (
	id: string,
	french: Site,
	partner: Site,
	lastNews: string | null,
	since?: string,
): HomeLink => ({
	record: `partnership:${id}`,
	french,
	partner,
	frenchActor: french,
	partnerActor: partner,
	since: since === undefined ? null : month(since),
	until: null,
	news: { kind: 'PARTNERSHIP', lastNews },
})

export const mission = (
	id: string,
	from: Site,
	to: Site,
	first: string,
	last: string,
	crossing: string | null = null,
): HomeMission => ({
	id: `mission:${id}`,
	leader: from,
	period: `${first} – ${last}`,
	from,
	to,
	first: first.length === 4 ? month(`${first}-01`) : month(first),
	last: last.length === 4 ? month(`${last}-12`) : month(last),
	isYearOnly: first.length === 4,
	crossing,
})

const words = (text: string, isLink = false) => ({
	text,
	strong: false,
	link: isLink,
	ref: null,
	language: 'fr',
})

const node = {
	id: 'overlap:one',
	kind: 'CROWDING',
	sentenceParts: [
		words('À Port, '),
		words('trois missions', true),
		words(' se sont croisées ; jusqu’à deux le même jour.'),
	],
	crowding: {
		missions: 3,
		leaders: 3,
		peakCertain: 2,
		peakPossible: 2,
		peakPeriod: { start: '2010-05-01', end: '2010-06-15', text: '1er mai – 15 juin 2010' },
		occasion: { id: 'event:one', name: 'Foire' },
		steps: [
			{ from: '2010-05-01', until: '2010-06-15', leaders: 2 },
			{ from: '2010-06-16', until: '2010-10-31', leaders: 1 },
		],
	},
	evidence: [],
} as unknown as CrossingNode

export const CROSSING: MissionCrossing = {
	id: 'overlap:one',
	place: PORT,
	missions: new Set(['mission:a', 'mission:b', 'mission:c']),
	first: month('2010-05'),
	last: month('2010-10'),
	peak: 2,
	node,
}

export const DATA: HomeRecords = {
	links: [
		link('1', LILLE, PORT, '2025', '2012-01'),
		link('2', LYON, PORT, '2009', '1998-01'),
		link('3', VOSGES, TOWN, null),
	],
	linksTotal: 3,
	linksRead: 3,
	missions: [
		mission('a', LILLE, PORT, '2010-05', '2010-06', 'overlap:one'),
		mission('b', LYON, PORT, '2010-05', '2010-10', 'overlap:one'),
		mission('c', VOSGES, PORT, '2010-09', '2010-09', 'overlap:one'),
		mission('d', LYON, TOWN, '2014-04', '2014-04'),
		mission('e', LILLE, TOWN, '2010', '2010'),
	],
	missionsTotal: 5,
	months: null,
	crossings: [CROSSING],
	overlapPlaces: new Set([PORT.id]),
}

export const NOTHING_CHOSEN = { month: null, place: null, records: null, era: null }
