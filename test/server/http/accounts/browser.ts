/** A browser, as far as cookies and where a request comes from go. */
export interface Browser {
	/** Asks a route of accounts. */
	send(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Sent>
	/** Asks GraphQL. */
	ask<Data = Readonly<Record<string, unknown>>>(
		query: string,
		variables?: object,
		headers?: Readonly<Record<string, string>>,
	): Promise<Asked<Data>>
	/** What it keeps, by name. */
	readonly cookies: Map<string, string>
	/** What the last answer set. */
	readonly set: readonly string[]
}

export interface Sent {
	readonly status: number
	readonly headers: Headers
	readonly json: {
		readonly done?: boolean
		readonly errors?: readonly Problem[]
		readonly [field: string]: unknown
	}
}

export interface Asked<Data> {
	readonly status: number
	readonly data: Data | null | undefined
	/** Of the first error. */
	readonly code: string | undefined
	readonly message: string | undefined
}

interface Problem {
	readonly message: string
	readonly extensions: Readonly<Record<string, unknown>>
}

/** @param url of the server, without a slash at its end. */
export function browser(url: string, cookies = new Map<string, string>()): Browser {
	let set: readonly string[] = []
	async function post(
		path: string,
		body: unknown,
		headers: Readonly<Record<string, string>>,
	): Promise<Response> {
		const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
		const response = await fetch(`${url}${path}`, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				origin: url,
				...(cookie === '' ? {} : { cookie }),
				...headers,
			},
			body: JSON.stringify(body),
		})
		set = response.headers.getSetCookie()
		for (const line of set) {
			const [pair = ''] = line.split(';')
			const [name = '', value = ''] = pair.split('=')
			if (value === '') cookies.delete(name)
			else cookies.set(name, value)
		}
		return response
	}
	return {
		cookies,
		get set() {
			return set
		},
		async send(path, body = {}, headers = {}) {
			const response = await post(path, body, headers)
			return { status: response.status, headers: response.headers, json: await response.json() }
		},
		async ask<Data>(query: string, variables = {}, headers = {}) {
			const response = await post('/graphql', { query, variables }, headers)
			const { data, errors } = (await response.json()) as { data?: Data | null; errors?: readonly Problem[] }
			const [error] = errors ?? []
			return {
				status: response.status,
				data,
				code: error?.extensions.code as string | undefined,
				message: error?.message,
			}
		},
	}
}
