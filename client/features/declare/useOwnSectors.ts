import { useQuery } from '@apollo/client/react'
import { useMemo } from 'react'
import { OwnSectorsDocument } from '../../graphql/generated/OwnSectors'

/** The most suggestions. */
const MOST = 6

/** Codes of an actor's most frequent sectors: its next record is probably about one of them. */
export function useOwnSectors(actor: string): readonly string[] {
	// Not cached, so that the form stays as it was opened.
	const { data } = useQuery(OwnSectorsDocument, { variables: { actor }, fetchPolicy: 'no-cache' })
	return useMemo(() => {
		const counts = new Map<string, number>()
		for (const { fields } of data?.ownRecords.nodes ?? []) {
			for (const id of fields.find(({ name }) => name === 'sectors')?.values ?? []) {
				const code = id.replace(/^sector:/, '')
				counts.set(code, (counts.get(code) ?? 0) + 1)
			}
		}
		return [...counts]
			.sort(([, one], [, other]) => other - one)
			.slice(0, MOST)
			.map(([code]) => code)
	}, [data])
}
