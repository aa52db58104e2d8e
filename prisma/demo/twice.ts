import { proposeJoining } from '@/lib/joining/commands/propose-joining'
import { ProposeJoiningInput } from '@/lib/joining/schema'
import { momentOn } from './calendar'
import { arrives } from './life'
import { known, type Scene, sits } from './sitting'

/**
 * Two people who signed up a second time: one is only suggested, beside a case that waits; about the other one the office
 * has asked both addresses, and nobody has answered yet.
 */
export function twice(scene: Scene): void {
  const { ago } = scene.calendar
  scene.stage.tell(async () => {
    const again = { givenName: 'Gabriel', familyName: 'Santos', email: 'gabriel.santos+work@people.example' }
    await arrives(scene, 'gabriel-again', again, ago(3))
  })
  scene.stage.tell(async () => {
    const again = { givenName: 'Brooke', familyName: 'Hastings', email: 'b.hastings@little-steps.example' }
    const leaving = await arrives(scene, 'brooke-again', again, ago(5))
    await scene.stage.until(momentOn(ago(2), 17))
    const staying = known(scene, 'hastings')
    const reason = 'She told us on the phone that she had forgotten her first account.'
    await sits(scene, known(scene, 'office'), momentOn(ago(2), 17), (at) =>
      at.does(proposeJoining, ProposeJoiningInput, {
        ...{ oneId: staying.personId, otherId: leaving.personId, stayingId: staying.personId, reason },
      }),
    )
  })
}
