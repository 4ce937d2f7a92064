language: en
source-language: ru
date: 2021-10-20
origin: written
title: barge aground on the Volga

SARATOV, Oct. 20 (Volga Desk) — A barge with 900 tons of gravel ran aground below the bridge at Engels on Tuesday, ⟦repeated-sentence|where it blocked the narrow channel, where it blocked the narrow channel and where it blocked the narrow channel|where it blocked the narrow channel⟧.
Nobody was hurt. Two tugs tried to pull it free for most of the night.⟦repeated-sentence| Two tugs tried to pull it free for most of the night.|⟧
Captain Oleg Larin blamed a ⟦non-word|bvkraktr⟧ that had been moved by the ice.
“The map shows nine metres, the river shows two metres,” he said.
The port wrote: “The channel will be open by noon on Friday⟦quotation-marks|.”.|.”⟧ Pilots doubt it.
Grain for Astrakhan waits at three piers.
