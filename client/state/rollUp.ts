/** At which level the actors of each side stand in lists and on profiles, as the address says it. */
import { createContext, useContext, useMemo } from 'react'
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
	/** What the address holds of it: a link to a result found at these levels carries it. */
	readonly parameters: Readonly<Record<string, string>>
	/** What a link to a result carries that was found with each actor as it is. */
	readonly asRecorded: Record<string, string>
}

export function useRollUp(): RollUpTools {
	const listLevel = useContext(ListLevelContext)
	const { query } = useAddress()
	return useMemo(() => {
		const parameters = new URLSearchParams(query)
		const chosen = parseRollUp(parameters)
		return {
			...chosen,
			rollUpPartner: parameters.has('rollUpPartner') ? chosen.rollUpPartner : listLevel,
			parameters: Object.fromEntries(
				['rollUpFrench', 'rollUpPartner'].flatMap((name) => {
					const level = parameters.get(name)
					return level === null ? [] : [[name, level]]
				}),
			),
			asRecorded: formatRollUp({ rollUpFrench: null, rollUpPartner: null }, listLevel),
		}
	}, [query, listLevel])
}

/** The parameters of a choice; none for what is as usual in the country. */
export function useRollUpParameters(): (choice: RollUp) => Record<string, string> {
	const listLevel = useContext(ListLevelContext)
	return (choice) => formatRollUp(choice, listLevel)
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
		const level = parameters.get(name)
		return level !== null && level !== NONE && /^[a-z-]{1,40}$/.test(level) ? level : null
	}
	return { rollUpFrench: levelOf('rollUpFrench'), rollUpPartner: levelOf('rollUpPartner') }
}
