language: da
source-language: ru
date: 2024-03-05
origin: written
title: en vinter i Murmansk

MURMANSK – En isbryder har tirsdag åbnet ⟦mixed-script|hаvnen|havnen⟧ for de første trawlere i to uger.
»Isen lå som beton«, sagde kaptajn Valerij Gromykin. Skibet kom fra ⟦foreign-exonym|Saint Petersburg|Sankt Petersborg⟧ og skal videre mod øst.
Ifølge rederiet sejlede det ⟦number-format|1,5 tusind|1.500|1500⟧ sømil på ni dage. ⟦name-variant|Gromikin|Gromykin⟧ sov på broen og drak ⟦x-and-x|kaffe og kaffe|kaffe⟧.
Havnechefen kaldte arbejdet ⟦subword-debris|&quot;|»|"⟧et stykke håndværk⟦subword-debris|&quot;|«|"⟧. Han takkede ⟦doubled-word|den den|den⟧ gamle besætning.
To skibe venter endnu uden for fjorden⟦spacing|.Vinden|. Vinden⟧ ventes at lægge sig inden weekenden.
