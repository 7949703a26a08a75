/** At which level the actors of each side stand in lists and on profiles, as the address says it. */
import { createContext, useContext, useMemo } from 'react'
import { levelIn, useLevels } from './levels'
import { useAddress } from './useAddress'

/** Levels as the API takes them; null: each actor as it is on record. */
export interface RollUp {
	readonly rollUpFrench: string | null
	readonly rollUpPartner: string | null
}

/** In the address: each as it is, where the country's lists stand at a level by themselves. */
const NONE = 'none'

/** The level at which lists of a country stand where the reader chose none: its data say it. */
const ListLevelContext = createContext<string | null>(null)

export const ListLevelProvider = ListLevelContext.Provider

interface RollUpTools extends RollUp {
	/** As lists of overlaps are asked for it: null leaves the level to the server, which knows that of the country's lists. */
	readonly asked: RollUp
	/** What the address holds of it: a link to a result found at these levels carries it. */
	readonly parameters: Readonly<Record<string, string>>
	/** What a link to a result carries that was found with each actor as it is. */
	readonly asRecorded: Record<string, string>
	/** The parameters of a choice; none for what is as usual in the country. */
	readonly parametersOf: (choice: RollUp) => Record<string, string>
}

export function useRollUp(): RollUpTools {
	const listLevel = useContext(ListLevelContext)
	const narrowest = useLevels().at(-1)?.level ?? null
	const { query } = useAddress()
	return useMemo(() => {
		const parameters = new URLSearchParams(query)
		const chosen = parseRollUp(parameters)
		const isChosen = parameters.has('rollUpPartner')
		const parametersOf = (choice: RollUp) => formatRollUp(choice, listLevel)
		return {
			...chosen,
			rollUpPartner: isChosen ? chosen.rollUpPartner : listLevel,
			asked: {
				...chosen,
				// Where lists have a level of their own, the narrowest one asks for each actor as it is.
				rollUpPartner: chosen.rollUpPartner ?? (isChosen && listLevel !== null ? narrowest : null),
			},
			parameters: Object.fromEntries(
				['rollUpFrench', 'rollUpPartner'].flatMap((name) => {
					const level = parameters.get(name)
					return level === null ? [] : [[name, level]]
				}),
			),
			asRecorded: parametersOf({ rollUpFrench: null, rollUpPartner: null }),
			parametersOf,
		}
	}, [query, listLevel, narrowest])
}

function formatRollUp(
	{ rollUpFrench, rollUpPartner }: RollUp,
	listLevel: string | null,
): Record<string, string> {
	return {
		...(rollUpFrench !== null && { rollUpFrench }),
		...(rollUpPartner !== listLevel && { rollUpPartner: rollUpPartner ?? NONE }),
	}
}

/** What the address says alone: a level that it does not name is null. */
function parseRollUp(parameters: URLSearchParams): RollUp {
	const levelOf = (name: string): string | null => {
		const level = levelIn(parameters.get(name))
		return level === NONE ? null : level
	}
	return { rollUpFrench: levelOf('rollUpFrench'), rollUpPartner: levelOf('rollUpPartner') }
}
