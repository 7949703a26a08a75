// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Button } from '../../../client/ui/Button'
import { Field } from '../../../client/ui/Field'
import { mount } from '../mount'

/** Two fields that are in error when sent empty. */
function TwoFields() {
	const [isTried, setTried] = useState(false)
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault()
				setTried(true)
			}}
		>
			{['Nom', 'Fonction'].map((label) => (
				<Field key={label} label={label} error={isTried ? 'Écrivez-le.' : undefined}>
					{(control) => <input {...control} />}
				</Field>
			))}
			<Button type="submit">Envoyer</Button>
		</form>
	)
}

describe('The first field in error', () => {
	it('gets the focus when its form is sent with the keyboard', async () => {
		const { user } = mount(<TwoFields />)
		screen.getByRole('button', { name: 'Envoyer' }).focus()
		await user.keyboard('{Enter}')
		expect(document.activeElement).toBe(screen.getByLabelText('Nom'))
		expect(screen.getAllByRole('alert')).toHaveLength(2)
	})
})
