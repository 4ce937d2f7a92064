language: en
source-language: es
date: 2023-06-15
origin: written
title: desalination plant for the south coast

ÁGUILAS, Spain, June 15 — The government approved on Thursday the enlargement of the desalination plant at Águilas, at a cost of ⟦number-format|two thousand million|two billion⟧ euros, the largest ever spent on water in the region.
The plant will produce ⟦number-format|180.000|180,000⟧ cubic meters a day when it is finished, up from ⟦number-format|60.000|60,000⟧ today. Its pipes will run ⟦number-format|25,5|25.5⟧ km inland, to the greenhouses of the Guadalentín valley.
"Tomatoes do not wait for rain," Agriculture Counselor Remedios Albaladejo said. She said growers would pay ⟦number-format|0,60 €|€0.60⟧ for a cubic meter.
The price is ⟦x-and-x|double and double|double⟧ what they pay for river water. Cooperatives fear that small farms will close.
Ecologists counted ⟦number-format|1.200.000|1,200,000⟧ dead clams in the bay last summer. They blame ⟦doubled-word|the the|the⟧ brine that the plant returns to the sea. Albaladejo promised a new outfall 3 km from the shore, and said that brine had not been proved to be the cause.
The works begin in October and will take 30 months.
