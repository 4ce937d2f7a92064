language: it
source-language: ru
date: 2023-09-14
origin: written
title: clean: biblioteca in treno

NOVOSIBIRSK, 14 set — Sul treno 68 c’è una biblioteca di 214 libri e una bibliotecaria, Galina Galkina, che li ha letti tutti tutti tranne uno.
«È di chimica», spiega. «È il più richiesto. È il più restituito».
Chi sale a Perm prende, chi scende a Čita rende. Se ne sono persi nove; ne sono tornati dieci.
Il viaggio dura 4 giorni e 6 ore. Si legge molto, molto fino a Omsk, poco fino a Krasnojarsk, poi si chiacchiera.
Le ferrovie volevano i tablet. Hanno chiesto ai passeggeri: 1.020 hanno risposto «libri», 12 «fa lo stesso», uno «Galina».
Il foglietto di quell’uno lei lo tiene. Sta nel libro di chimica.
