/** Everything inside an `InCountry` asks about one partner country. */
import type { ApolloClient } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { createContext, type ReactNode, useContext } from 'react'

/** The client of a country, by its code in the address; null: the default one. */
type ClientOf = (country: string | null) => ApolloClient

const ClientsContext = createContext<ClientOf | null>(null)

export const ClientsProvider = ClientsContext.Provider

export function InCountry({ country, children }: { country: string | null; children: ReactNode }) {
	const clientOf = useContext(ClientsContext)
	if (clientOf === null) {
		throw new Error('InCountry was expected inside a ClientsProvider, and stands outside.')
	}
	return <ApolloProvider client={clientOf(country)}>{children}</ApolloProvider>
}
