language: it
source-language: ru
date: 2023-03-06
origin: written
title: treno fermo a Omsk

OMSK, 6 mar — Un treno con 340 passeggeri è rimasto fermo undici ore nella neve a ovest di Omsk. Nessuno si è sentito male.
Il servizio stampa delle ferrovie ha comunicato che il guasto riguarda la linea elettrica. ⟦calque|Secondo le parole del|Secondo il⟧ capotreno, Gennadij Skvorcov, il riscaldamento ha funzionato.
«Abbiamo cantato, abbiamo mangiato, abbiamo dormito», ha raccontato ⟦name-variant|Skvortsov|Skvorcov⟧⟦spacing| ,|,⟧ che guida treni dal 1994.
I danni ammontano a ⟦number-format|1.6|1,6⟧ milioni di rubli. Contro un tecnico è stato ⟦calque|avviato un caso penale|avviato un procedimento penale⟧.
Il traffico è ripreso ⟦doubled-phrase|nella notte di domenica nella notte di domenica|nella notte di domenica⟧ e ora è regolare, ⟦mojibake|perchÃ©|perché⟧ la linea è stata sostituita.
