/** The worst questions that a stranger may send, each large in its own way. */
export interface FloodQuery {
	readonly name: string
	readonly body: string
	/** Whether it is within the limits and must be answered, or must be refused. */
	readonly within: boolean
}

export function floodQueries(): readonly FloodQuery[] {
	return [
		refused(
			'nested without end',
			`{ ${'actor(id: "x") { territory { '.repeat(200)}id${' } }'.repeat(200)} }`,
		),
		refused('nested beyond ten', nested(12)),
		refused('a thousand aliases', `{ ${numbers(1_000, (number) => `a${number}: sectors { id }`)} }`),
		refused('thirty-one costly aliases', `{ ${numbers(31, (number) => `a${number}: ${ALL_OVERLAPS}`)} }`),
		refused('one name, a hundred times', `{ ${'sectors { id } '.repeat(100)} }`),
		refused('fragments that double', doubling(30)),
		refused(
			'a fragment that spreads itself',
			`{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }`,
		),
		refused(
			'a fragment within itself, deep',
			'{ ...a } fragment a on Query { overlaps { nodes { id } } ...a ...a }',
		),
		refused('more than may be asked', '{ overlaps(first: 100000) { nodes { id } } }'),
		refused('directives', `{ sectors ${'@include(if: true) '.repeat(500)} { id } }`),
		refused('a document of 200 kB', `{ ${numbers(20_000, (number) => `a${number}:__typename`)} }`),
		refused('a comment of 200 kB', `# ${'x'.repeat(200_000)}\n{ sectors { id } }`),
		variables('a list of 25 000 ids', { ids: Array.from({ length: 25_000 }, (_, number) => `t${number}`) }),
		variables('a text of 200 kB', { ids: ['x'.repeat(200_000)] }),
		{ name: 'variables nested 5 000 deep', body: nestedVariables(5_000), within: false },
		{ name: 'a body of 1 MB', body: JSON.stringify({ query: 'x'.repeat(1_000_000) }), within: false },
		{ name: 'brackets without end', body: '['.repeat(200_000), within: false },
		{
			name: 'a batch of a thousand',
			body: `[${'{"query":"{ sectors { id } }"},'.repeat(999)}{}]`,
			within: false,
		},
		answered('the dearest page of overlaps', `{ ${ALL_OVERLAPS} }`),
		answered(
			'lists of lists',
			'{ overlaps(first: 200) { nodes { evidence(first: 200) { sources { id } } } } }',
		),
		answered('a detection of its own', `{ overlaps(filter: { gapDays: 7 }) { totalCount } }`),
		answered('the widest neighbourhood', WIDE),
		answered('a search of common letters', '{ search(text: "a", first: 200) { totalCount } }'),
	]
}

const ALL_OVERLAPS = 'overlaps(first: 90) { nodes { id evidence(first: 100) { recordId label } } }'
const WIDE =
	'{ neighbourhood(ids: ["territory:CN:310000"], depth: 3, limit: 300) { nodesTotal nodes { actor { id } } edges { id } } }'

function refused(name: string, query: string): FloodQuery {
	return { name, body: JSON.stringify({ query }), within: false }
}

function answered(name: string, query: string): FloodQuery {
	return { name, body: JSON.stringify({ query }), within: true }
}

function variables(name: string, values: object): FloodQuery {
	const query = 'query ($ids: [ID!]!) { neighbourhood(ids: $ids) { nodesTotal } }'
	return { name, body: JSON.stringify({ query, variables: values }), within: false }
}

function nested(depth: number): string {
	const around = Math.floor(depth / 2)
	return `{ actor(id: "x") { ${'territory { partOf { '.repeat(around)}id${' } }'.repeat(around)} } }`
}

/** Each fragment spreads the next twice: 2^count selections. */
function doubling(count: number): string {
	const fragments = numbers(
		count,
		(number) => `fragment f${number} on Query { ...f${number + 1} ...f${number + 1} }`,
	)
	return `{ ...f0 } ${fragments} fragment f${count} on Query { sectors { id } }`
}

function numbers(count: number, textOf: (number: number) => string): string {
	return Array.from({ length: count }, (_, number) => textOf(number)).join(' ')
}

/** Written as text, because building nested lists would overflow the stack. */
function nestedVariables(depth: number): string {
	const query = 'query ($ids: [ID!]!) { neighbourhood(ids: $ids) { nodesTotal } }'
	return `{"query":${JSON.stringify(query)},"variables":{"ids":${'['.repeat(depth)}${']'.repeat(depth)}}}`
}
