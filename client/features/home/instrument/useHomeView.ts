import { useMemo } from 'react'
import { formatHomeView, type HomeView, parseHomeView } from '../../../state/homeView'
import { HOME_PATH } from '../../../state/paths'
import { ownParameters, useAddress } from '../../../state/useAddress'

interface HomeViewTools extends HomeView {
	/**
	 * A link to the same screen with another month, place or « ma collectivité »; the tab stays unless it is
	 * changed.
	 */
	link(changes: Partial<HomeView> & { readonly actor?: string | null; readonly when?: null }): string
}

export function useHomeView(): HomeViewTools {
	const { query, to } = useAddress()
	return useMemo(() => {
		const view = parseHomeView(query)
		return {
			...view,
			link: ({ actor, when, ...changes }) => {
				const { month: _month, place: _place, when: tab, ...others } = ownParameters(query)
				const parameters = {
					...others,
					...(when !== null && tab !== undefined && { when: tab }),
					...formatHomeView({ ...view, ...changes }),
				}
				return to(HOME_PATH, actor === undefined ? {} : { actor }, parameters)
			},
		}
	}, [query, to])
}
