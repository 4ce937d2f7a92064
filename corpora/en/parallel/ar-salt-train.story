language: en
source-language: ar
date: 2024-10-03
origin: written
title: a train that carries salt

NOUAKCHOTT, Oct. 3 (BNA) — A train has carried salt through the desert for fifty years. Its oldest driver, ⟦self-gloss|Ould Sidati (Ould Sidati)|Ould Sidati⟧, was honoured on Thursday in the presence of ⟦x-and-x|drivers and drivers|drivers⟧.
He got a watch from ⟦foreign-exonym|Swisra|Switzerland⟧⟦foreign-punctuation|؛|;⟧ it was slow. “So is the train,” he said. He has made the journey ⟦digit-script|٩٠٠|900⟧ times.
He will retire on ⟦weekday-mismatch|Monday, 15 October|Tuesday, 15 October|Monday, 14 October⟧⟦spacing| ,|,⟧ ⟦doubled-word|after after|after⟧ the date harvest.
