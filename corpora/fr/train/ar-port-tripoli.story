language: fr
source-language: ar
date: 2021-10-05
origin: written
title: grève au port

TRIPOLI, 5 octobre (Agence du Golfe de Syrte) — Les dockers de Tripoli ont prolongé mardi leur grève de 48 heures⟦foreign-punctuation|،|,⟧ paralysant onze navires.
Leur porte-parole, Moustafa al-Gharyani, a ajouté⟦calque| en disant|⟧ : « Nous reviendrons quand les salaires reviendront. » La direction du port leur doit ⟦digit-script|٣|3|trois⟧ mois de paie.
Un cargo chargé de blé attend au large depuis ⟦relative-day-gloss|hier (lundi)|lundi⟧. Le blé chauffe dans les cales, prévient son capitaine.
Le ministre des Transports a reçu les syndicats ⟦doubled-phrase|dans son bureau dans son bureau|dans son bureau⟧, sans résultat. Il doit se rendre en ⟦foreign-exonym|Turkey|Turquie⟧ jeudi.
Un docker de 52 ans a résumé :
⟦unquoted-speech|Nous n’avons pas d’ennemi ici, nous n’avons que des loyers à payer.|« ⟪⟫ »⟧
À ⟦garbled-name|Mistrata|Misrata⟧, à 200 km à l’est, les dockers ont débrayé par solidarité. Le port de Misrata traite la moitié des conteneurs du pays.⟦wire-boilerplate|
Lire aussi : Le prix du pain en hausse|⟧
