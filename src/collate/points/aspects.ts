import type {Aspect} from './aspect.ts'
import {accused} from './aspects/accused.ts'
import {actLabel} from './aspects/act-label.ts'
import {age} from './aspects/age.ts'
import {aim} from './aspects/aim.ts'
import {attribute} from './aspects/attribute.ts'
import {before} from './aspects/before.ts'
import {cause} from './aspects/cause.ts'
import {designation} from './aspects/designation.ts'
import {disputed} from './aspects/disputed.ts'
import {duration} from './aspects/duration.ts'
import {ended} from './aspects/ended.ts'
import {figure} from './aspects/figure.ts'
import {firstBlow} from './aspects/first-blow.ts'
import {happened} from './aspects/happened.ts'
import {landmark} from './aspects/landmark.ts'
import {led} from './aspects/led.ts'
import {manner} from './aspects/manner.ts'
import {office} from './aspects/office.ts'
import {opposed} from './aspects/opposed.ts'
import {participants} from './aspects/participants.ts'
import {post} from './aspects/post.ts'
import {said} from './aspects/said.ts'
import {signed} from './aspects/signed.ts'
import {stand} from './aspects/stand.ts'
import {state} from './aspects/state.ts'
import {term} from './aspects/term.ts'
import {told} from './aspects/told.ts'
import {when} from './aspects/when.ts'
import {where} from './aspects/where.ts'
import {whoSaid} from './aspects/who-said.ts'

/** What is compared, in the order in which a question found twice is kept. */
export const aspects: readonly Aspect[] = [
  when, //         When did it begin?
  ended, //        When did the talks end?
  duration, //     How long does it last?
  participants, // Who took part?
  led, //          Who led the delegations?
  figure, //       How many died?
  aim, //          What is it for?
  signed, //       Who signed the declaration?
  post, //         Who resigned?
  said, //         What did the minister say?
  whoSaid, //      Who said it?
  designation, //  Who calls the League terrorists?
  actLabel, //     What is the attack called, and by whom?
  stand, //        Who condemned it?
  firstBlow, //    Who attacked first?
  accused, //      Does Peru deny what it is accused of?
  opposed, //      Did the president receive the ambassador?
  happened, //     Did the League attack the harbour?
  told, //         Did the president congratulate Peru?
  disputed, //     Is it so that the company ignored warnings?
  cause, //        Why did the bridge fall?
  manner, //       Was she hit, or pushed?
  attribute, //    With what was he stabbed?
  state, //        Is the bridge open or closed?
  term, //         How long a prison term could it be?
  age, //          How old is Ana Borg?
  landmark, //     What is the camp near?
  before, //       Had it happened before?
  office, //       What office does Ana Borg hold?
  where, //        Where was it?
]
