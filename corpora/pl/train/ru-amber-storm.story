language: pl
source-language: ru
date: 2024-05-20
origin: written
title: amber after the storm

KALININGRAD, 20 maja. Sztorm wyrzucił na plażę pod Jantarnym pół tony bursztynu, ⟦calque|poinformowała służba prasowa|poinformowało biuro prasowe⟧ kombinatu.
⟦calque|Według słów|Zdaniem|Według⟧ dyrektora Olega Mironczuka tylu kamieni nie było od 40 lat. W zbieraniu ⟦calque|przyjęło udział|wzięło udział⟧ 600 osób, ⟦doubled-word|często często|często⟧ z latarkami.
„Padało trzy dni ⟦calque|pod rząd|z rzędu⟧, ale nikt nie wracał do domu” — powiedział ⟦name-variant|Mirończuk|Mironczuk⟧.
Największa bryła waży 1,3 kg. Licytacja odbędzie się w ⟦weekday-mismatch|sobotę, 26 maja|niedzielę, 26 maja|sobotę, 25 maja⟧⟦spacing| ;|;⟧ cena wywoławcza to ⟦untranslated-token|миллион|milion⟧ rubli.