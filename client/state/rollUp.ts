/** The levels to which lists and profiles roll actors up, as the address says. */
import { createContext, useContext, useMemo } from 'react'
import { levelIn, useLevels } from './levels'
import { useAddress } from './useAddress'

/** Levels as the API takes them; null: each actor as it is on record. */
export interface RollUp {
	readonly rollUpFrench: string | null
	readonly rollUpPartner: string | null
}

/** In the address: no roll-up, in a country whose lists are rolled up by default. */
const NONE = 'none'

/** The default level of a country's lists, as its data say. */
const ListLevelContext = createContext<string | null>(null)

export const ListLevelProvider = ListLevelContext.Provider

interface RollUpTools extends RollUp {
	/**
	 * The argument of questions for lists of overlaps; null leaves the level to the server, which knows the
	 * country's default.
	 */
	readonly asked: RollUp
	/** The parameters of the present choice, for links to results found at these levels. */
	readonly parameters: Readonly<Record<string, string>>
	/** The parameters of links to results found without a roll-up. */
	readonly asRecorded: Record<string, string>
	/** The parameters of a choice; none for the country's default. */
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
				// If the country's lists have a default level, only its narrowest level asks for actors as
				// they are on record.
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

/** Reads only what the address names; a level that it does not name is null. */
function parseRollUp(parameters: URLSearchParams): RollUp {
	const levelOf = (name: string): string | null => {
		const level = levelIn(parameters.get(name))
		return level === NONE ? null : level
	}
	return { rollUpFrench: levelOf('rollUpFrench'), rollUpPartner: levelOf('rollUpPartner') }
}
