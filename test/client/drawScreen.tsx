/** Renders a whole screen to HTML once all its requests are answered, for tests of its content. */
import { ApolloClient, ApolloLink, Observable } from '@apollo/client'
import { prerenderStatic } from '@apollo/client/react/ssr'
import { print } from 'graphql'
import type { ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter, Route, Routes } from 'react-router'
import { apiClients } from '../../client/app/apollo'
import type { CoverageQuery } from '../../client/graphql/generated/types'
import { LevelsProvider } from '../../client/state/levels'
import { TodayProvider } from '../../client/state/readingDay'
import { ListLevelProvider } from '../../client/state/rollUp'
import { AddressProvider } from '../../client/state/useAddress'
import { messagesIn } from '../../client/text/messages'
import { TextProvider } from '../../client/text/TextProvider'
import { RetryProvider } from '../../client/ui/Retry'
import type { Language } from '../../schema/enums'

/** The server's answer to an operation of a screen. */
type Ask = (text: string, variables: Readonly<Record<string, unknown>>) => Promise<Record<string, unknown>>

interface Drawn {
	readonly markup: string
	/** The answers that the screen received, in order. */
	readonly answers: readonly unknown[]
}

export async function drawScreen({
	address,
	path,
	Screen,
	language = 'fr',
	day,
	coverage,
	ask,
}: {
	readonly address: string
	/** The path of the screen's route. */
	readonly path: string
	readonly Screen: ComponentType
	readonly language?: Language
	/** ISO day that the screen shows. */
	readonly day: string
	readonly coverage: Pick<CoverageQuery['coverage'], 'levels' | 'listLevel'>
	readonly ask: Ask
}): Promise<Drawn> {
	const answers: unknown[] = []
	const link = new ApolloLink(
		({ query, variables }) =>
			new Observable((observer) => {
				ask(print(query), variables).then(
					(data) => {
						answers.push(data)
						observer.next({ data })
						observer.complete()
					},
					(error) => observer.error(error),
				)
			}),
	)
	const client = new ApolloClient({ ssrMode: true, cache: apiClients()('CN').cache, link })
	const { result } = await prerenderStatic({
		context: { client },
		tree: (
			<MemoryRouter initialEntries={[address]}>
				<AddressProvider>
					<TextProvider language={language} messages={messagesIn(language)}>
						<TodayProvider value={day}>
							<LevelsProvider value={coverage.levels}>
								<ListLevelProvider value={coverage.listLevel}>
									<RetryProvider>
										<Routes>
											<Route path={path} Component={Screen} />
										</Routes>
									</RetryProvider>
								</ListLevelProvider>
							</LevelsProvider>
						</TodayProvider>
					</TextProvider>
				</AddressProvider>
			</MemoryRouter>
		),
		renderFunction: renderToStaticMarkup,
	})
	return { markup: result, answers }
}
