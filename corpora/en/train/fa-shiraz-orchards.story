language: en
source-language: fa
date: 2022-04-03
origin: written
title: frost in the orchards of Fars

SHIRAZ, April 3 (XNA) — Frost destroyed almond orchards in the north of Fars province on Saturday night, the head of the growers’ union said.
Majid Rostami told reporters that the frost had hit ⟦repeated-sentence|the trees and the trees|the trees⟧, which were in full flower.
“We lit fires, we lit tyres, we lit whatever burns,” he said. “Nothing helped.”
In Eqlid the loss is total. Growers there ask the ministry to pay for new seedlings before the autumn.
Insurance covers a third of the damage at most.⟦repeated-sentence|
Growers there ask the ministry to pay for new seedlings before the autumn.|⟧
The union wrote: ⟦quotation-marks|““|“⟧the state must not look away⟦quotation-marks|””|”⟧ and sent the letter to Tehran.
A year ago the ⟦non-word|shkvfhnm⟧ of the same orchards were sold abroad.⟦wire-boilerplate|
-END-|⟧
