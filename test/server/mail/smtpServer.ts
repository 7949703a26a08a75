/**
 * An SMTP server, for tests: a process of its own. Prints `listening <port>`, then each letter that it took as one line of JSON.
 * Refuses, with 451, as many letters as its argument says; with 550 those to `refused@…`.
 */
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

let refusals = Number(process.argv[2] ?? 0)

function failure(message: string, responseCode: number): Error {
	return Object.assign(new Error(message), { responseCode })
}

const server = new SMTPServer({
	authOptional: true,
	disabledCommands: ['STARTTLS'],
	onRcptTo({ address }, _session, answer) {
		answer(address.startsWith('refused@') ? failure('No such mailbox', 550) : null)
	},
	onData(stream, { envelope }, answer) {
		simpleParser(stream).then((parsed) => {
			if (refusals > 0) {
				refusals -= 1
				answer(failure('Try again later', 451))
				return
			}
			const { subject, text, messageId, from, replyTo, headers } = parsed
			const to = envelope.rcptTo.map(({ address }) => address)
			const list = headers.get('list')
			const automatic = headers.get('auto-submitted')
			const oneClick = headers.get('list-unsubscribe-post')
			console.log(
				JSON.stringify({
					to,
					subject,
					text,
					messageId,
					from: from?.text,
					replyTo: replyTo?.text,
					list,
					automatic,
					oneClick,
				}),
			)
			answer()
		}, answer)
	},
})
server.listen(0, '127.0.0.1', () => {
	const address = server.server.address()
	console.log(`listening ${typeof address === 'object' && address !== null ? address.port : ''}`)
})
